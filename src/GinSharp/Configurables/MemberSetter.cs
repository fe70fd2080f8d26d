using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>Sets a property or a field of a new instance; setters that throw do so unwrapped.</summary>
internal abstract class MemberSetter
{
    public static MemberSetter Create(MemberInfo member) => member is not PropertyInfo property
        ? new FieldSetter((FieldInfo)member)
        : Fills(property)
            ? CollectionFiller.Of(property)
            : new PropertySetter(MethodInvoker.Create(SetterOf(property)!));

    /// <summary>Whether a property keeps the collection it holds, which gets other items.</summary>
    public static bool Fills(PropertyInfo property) =>
        SetterOf(property) is not { IsPublic: true } && CollectionFiller.CanFill(property);

    /// <summary>The setter of a property, also where only its getter was overridden; null for none.</summary>
    public static MethodInfo? SetterOf(PropertyInfo property)
    {
        if (property.SetMethod is not null || property.GetMethod is not { IsVirtual: true } getter)
        {
            return property.SetMethod;
        }

        var declaring = getter.GetBaseDefinition().DeclaringType;
        return declaring == property.DeclaringType
            ? null
            : declaring?.GetProperty(property.Name, property.PropertyType)?.SetMethod;
    }

    public abstract void Set(object instance, object? value);

    private sealed class PropertySetter(MethodInvoker setter) : MemberSetter
    {
        public override void Set(object instance, object? value) => setter.Invoke(instance, value);
    }

    private sealed class FieldSetter(FieldInfo field) : MemberSetter
    {
        public override void Set(object instance, object? value) => field.SetValue(instance, value);
    }
}
