using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GinSharp.Configurables;

/// <summary>
/// The members of a class that are parameters beside those of its constructor: what an object initializer may set, and
/// collections that it may fill.
/// </summary>
internal static class ConfigurableMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>
    /// The members that can be set, those of the class itself first, without those that others hide.
    /// </summary>
    public static ImmutableArray<MemberInfo> Of(Type type)
    {
        var members = ImmutableArray.CreateBuilder<MemberInfo>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in Settable(declaring).Where(member => names.Add(member.Name)).ToList())
            {
                members.Add(member);
            }

            names.UnionWith(Named(declaring));
        }

        return members.ToImmutable();
    }

    /// <summary>Whether a call must set the member, unless the constructor says that it does.</summary>
    public static bool MustSet(MemberInfo member, ConstructorInfo? constructor) =>
        member.IsDefined(typeof(RequiredMemberAttribute), inherit: false)
        && constructor?.IsDefined(typeof(SetsRequiredMembersAttribute)) != true;

    /// <summary>
    /// The member that a parameter of a constructor sets, as its name says, or null; attributes may stand on either.
    /// </summary>
    public static MemberInfo? SetBy(ParameterInfo parameter)
    {
        if (parameter is not { Name: { } name, Member: ConstructorInfo { DeclaringType: { } type } })
        {
            return null;
        }

        var folded = FoldedName.Of(name);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            MemberInfo[] named =
            [
                .. MembersOf(declaring).Where(member =>
                    TypeOf(member) == parameter.ParameterType && FoldedName.Of(member.Name) == folded),
            ];

            // A field that only holds a property's value says nothing that the property does not.
            if ((named.FirstOrDefault(member => member is PropertyInfo) ?? named.FirstOrDefault()) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The type of a property or field; null for other members.</summary>
    public static Type? TypeOf(MemberInfo member) => member switch
    {
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        _ => null,
    };

    private static IEnumerable<string> Named(Type type) =>
        MembersOf(type).Where(IsPublic).Select(member => member.Name);

    private static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetProperties(Declared).Concat<MemberInfo>(type.GetFields(Declared));

    private static bool IsPublic(MemberInfo member) => member switch
    {
        PropertyInfo property => property.GetAccessors().Length > 0,
        FieldInfo field => field.IsPublic,
        _ => false,
    };

    private static IEnumerable<MemberInfo> Settable(Type type) =>
        type.GetProperties(Declared).Where(IsSettable).Concat<MemberInfo>(type.GetFields(Declared).Where(IsSettable));

    private static bool IsSettable(PropertyInfo property)
    {
        if (property.GetIndexParameters().Length > 0 || !CanHold(property, property.PropertyType))
        {
            return false;
        }

        // What is required can be set wherever its class can be used, which need not be everywhere.
        var setter = MemberSetter.SetterOf(property);
        return setter is { IsPublic: true }
            || (setter is not null && property.IsDefined(typeof(RequiredMemberAttribute), inherit: false))
            || (property.GetMethod is { IsPublic: true } && CollectionFiller.CanFill(property));
    }

    private static bool IsSettable(FieldInfo field) =>
        !field.IsInitOnly
        && !field.IsLiteral
        && (field.IsPublic || field.IsDefined(typeof(RequiredMemberAttribute), inherit: false))
        && CanHold(field, field.FieldType);

    /// <summary>Members that nothing can bind are left to the class, where it may leave them.</summary>
    private static bool CanHold(MemberInfo member, Type type) =>
        !(type.IsByRef || type.IsByRefLike || type.IsPointer || type.IsFunctionPointer)
        || member.IsDefined(typeof(RequiredMemberAttribute), inherit: false);
}
