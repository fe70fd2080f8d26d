namespace GinSharp.Bindings;

/// <summary>Looks into bound values.</summary>
internal static class BoundValues
{
    /// <summary>All references in a value, at any depth, in reading order.</summary>
    public static IEnumerable<GinReference> ReferencesIn(object? value) => value switch
    {
        GinReference reference => [reference],
        GinDictionary or List<object?> or object?[] => PartsOf(value).Select(part => part.Value).OfType<GinReference>(),
        _ => [],
    };

    /// <summary>
    /// A value and all that it holds, at any depth, in reading order. The stack is no limit, for values that code binds
    /// are as deep as code makes them; whoever walks through a value that is not bound yet must stop at a depth.
    /// </summary>
    public static IEnumerable<Part> PartsOf(object? value)
    {
        var open = new Stack<Part>();
        open.Push(new Part(value, 0));
        while (open.TryPop(out var part))
        {
            yield return part;
            switch (part.Value)
            {
                case GinDictionary dictionary:
                    foreach (var (key, item) in dictionary.Reverse())
                    {
                        open.Push(new Part(item, part.Nesting + 1));
                        open.Push(new Part(key, part.Nesting + 1));
                    }

                    break;

                case List<object?> items:
                    for (var i = items.Count - 1; i >= 0; i--)
                    {
                        open.Push(new Part(items[i], part.Nesting + 1));
                    }

                    break;

                case object?[] items:
                    for (var i = items.Length - 1; i >= 0; i--)
                    {
                        open.Push(new Part(items[i], part.Nesting + 1));
                    }

                    break;
            }
        }
    }
}
