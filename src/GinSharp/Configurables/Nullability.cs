using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>Tells what may be null.</summary>
internal static class Nullability
{
    /// <summary>Whether null is a value of a parameter, property or field.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="source">
    /// Its metadata, or null where there are none, as for a compiled expression: then a reference may be null.
    /// </param>
    public static bool AllowsNull(Type type, object? source) => type.IsValueType
        ? Nullable.GetUnderlyingType(type) is not null
        : !(source is PropertyInfo property && MemberSetter.Fills(property))
            && Read(source)?.WriteState != NullabilityState.NotNull;

    /// <summary>What is declared about null, at every depth; null where there are no metadata.</summary>
    public static NullabilityInfo? Read(object? source) => source switch
    {
        ParameterInfo parameter => new NullabilityInfoContext().Create(parameter),
        PropertyInfo property => new NullabilityInfoContext().Create(property),
        FieldInfo field => new NullabilityInfoContext().Create(field),
        _ => null,
    };
}
