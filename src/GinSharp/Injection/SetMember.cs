using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>Reads what members hold that a class sets itself.</summary>
internal static class SetMember
{
    /// <summary>The value of a member of an object; nothing where it cannot be read.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "A getter of the program's own that throws has no value to tell of; a record never breaks the program.")]
    public static IEnumerable<(ConfigurableParameter Member, object? Value)> Read(
        ConfigurableParameter member, object instance)
    {
        try
        {
            return member.Member switch
            {
                PropertyInfo { CanRead: true } property => [(member, property.GetValue(instance))],
                FieldInfo field => [(member, field.GetValue(instance))],
                _ => [],
            };
        }
        catch (Exception)
        {
            return [];
        }
    }
}
