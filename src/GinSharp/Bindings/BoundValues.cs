namespace GinSharp.Bindings;

/// <summary>Looks into bound values.</summary>
internal static class BoundValues
{
    /// <summary>All references in a value, at any depth, in reading order.</summary>
    public static IEnumerable<GinReference> ReferencesIn(object? value) =>
        (value is GinReference or GinDictionary or List<object?> or object?[]) ? Walk(value) : [];

    private static IEnumerable<GinReference> Walk(object value)
    {
        switch (value)
        {
            case GinReference reference:
                yield return reference;
                break;

            case GinDictionary dictionary:
                foreach (var (key, item) in dictionary)
                {
                    foreach (var reference in ReferencesIn(key).Concat(ReferencesIn(item)))
                    {
                        yield return reference;
                    }
                }

                break;

            case List<object?> or object?[]:
                foreach (var reference in ((IEnumerable<object?>)value).SelectMany(ReferencesIn))
                {
                    yield return reference;
                }

                break;
        }
    }
}
