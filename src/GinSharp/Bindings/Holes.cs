namespace GinSharp.Bindings;

/// <summary>Finds <c>Gin.Required</c> in what code bound; in a text it is the constant <c>%gin.REQUIRED</c>.</summary>
internal static class Holes
{
    public static bool AreIn(object? value)
    {
        if (value is not (List<object?> or object?[] or GinDictionary))
        {
            return value is GinRequired;
        }

        // Not by recursion, for what code binds may be deep and hold itself.
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([value]);
        while (open.TryPop(out var next))
        {
            if (next is GinRequired)
            {
                return true;
            }

            if (next is not null && PartsOf(next) is { } parts && seen.Add(next))
            {
                foreach (var part in parts)
                {
                    open.Push(part);
                }
            }
        }

        return false;
    }

    private static IEnumerable<object?>? PartsOf(object value) => value switch
    {
        List<object?> list => list,
        object?[] tuple => tuple,
        GinDictionary dictionary => dictionary.Keys.Concat(dictionary.Values),
        _ => null,
    };
}
