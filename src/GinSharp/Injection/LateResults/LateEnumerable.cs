using System.Collections;

namespace GinSharp.Injection.LateResults;

/// <summary>Keeps iterators and queries; collections, which are filled already, stay what they are.</summary>
internal sealed class LateEnumerable(Type declared) : LateResult
{
    public override object Keep(object result, ResultOrigin origin)
    {
        var interfaces = result.GetType().GetInterfaces();
        if (result is string or ICollection || Array.Exists(interfaces, IsCollection))
        {
            return result;
        }

        // An iterator of strings that is declared as one of objects is still one of strings.
        Type[] items = [.. interfaces.Where(IsEnumerable).Select(type => type.GenericTypeArguments[0])];
        var item = items.Length == 1 ? items[0]
            : declared.IsConstructedGenericType ? declared.GenericTypeArguments[0]
            : null;
        return item is null
            ? new KeptEnumerable<object?>(((IEnumerable)result).Cast<object?>(), origin)
            : Activator.CreateInstance(typeof(KeptEnumerable<>).MakeGenericType(item), result, origin)!;
    }

    private static bool IsCollection(Type type) => type.IsConstructedGenericType
        && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(ICollection<>) || definition == typeof(IReadOnlyCollection<>));

    private static bool IsEnumerable(Type type) =>
        type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
}
