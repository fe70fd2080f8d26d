using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>Sets a property or a field of a new instance; setters that throw do so unwrapped.</summary>
internal abstract class MemberSetter
{
    public static MemberSetter Create(MemberInfo member) => member is PropertyInfo property
        ? new PropertySetter(MethodInvoker.Create(property.SetMethod!))
        : new FieldSetter((FieldInfo)member);

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
