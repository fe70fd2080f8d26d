using System.Collections.Immutable;

namespace GinSharp.Configurables;

/// <summary>
/// Values under complete selectors (<c>torch.optim.Adam</c>), found by any suffix that names one alone. Immutable.
/// </summary>
internal sealed class SelectorMap<T>
{
    public static readonly SelectorMap<T> Empty = new(
        ImmutableDictionary.Create<string, T>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, string[]>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, string[]>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, T> _values;

    /// <summary>Last name -> the complete selectors that end with it, in the order they were added.</summary>
    private readonly ImmutableDictionary<string, string[]> _byName;

    /// <summary>The same with the last name folded.</summary>
    private readonly ImmutableDictionary<string, string[]> _byFoldedName;

    private SelectorMap(
        ImmutableDictionary<string, T> values,
        ImmutableDictionary<string, string[]> byName,
        ImmutableDictionary<string, string[]> byFoldedName)
    {
        _values = values;
        _byName = byName;
        _byFoldedName = byFoldedName;
    }

    public IEnumerable<string> Selectors => _values.Keys;

    public IEnumerable<T> Values => _values.Values;

    public int Count => _values.Count;

    public bool TryGet(string completeSelector, out T value) => _values.TryGetValue(completeSelector, out value!);

    /// <summary>The map with a value added, or replaced.</summary>
    public SelectorMap<T> Set(string completeSelector, T value) => SetRange([new(completeSelector, value)]);

    /// <summary>The map with many values added, or replaced.</summary>
    public SelectorMap<T> SetRange(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var values = _values.ToBuilder();
        var byName = _byName.ToBuilder();
        var byFoldedName = _byFoldedName.ToBuilder();
        foreach (var (selector, value) in entries)
        {
            if (!values.ContainsKey(selector))
            {
                AppendName(byName, byFoldedName, selector);
            }

            values[selector] = value;
        }

        return new SelectorMap<T>(values.ToImmutable(), byName.ToImmutable(), byFoldedName.ToImmutable());
    }

    /// <summary>The map without a value.</summary>
    public SelectorMap<T> Remove(string completeSelector)
    {
        var name = LastName(completeSelector);
        var folded = FoldedName.Of(name);
        return _values.ContainsKey(completeSelector)
            ? new SelectorMap<T>(
                _values.Remove(completeSelector),
                _byName.SetItem(name, Without(_byName[name], completeSelector)),
                _byFoldedName.SetItem(folded, Without(_byFoldedName[folded], completeSelector)))
            : this;
    }

    /// <summary>The one value that the selector names: completely, or as a suffix of one alone.</summary>
    /// <param name="selector">A complete or partial selector.</param>
    /// <param name="fold">Whether case and underscores are ignored where nothing has the exact name.</param>
    public SelectorMatch<T> Find(string selector, bool fold)
    {
        if (_values.TryGetValue(selector, out var value))
        {
            return new SelectorMatch<T>.Unique(selector, value);
        }

        var matches = Matches(_byName, LastName(selector), selector, StringComparer.Ordinal);
        if (matches.IsEmpty && fold)
        {
            matches = Matches(
                _byFoldedName, FoldedName.Of(LastName(selector)), selector, FoldedName.DottedComparer);
        }

        return matches.Length switch
        {
            0 => SelectorMatch<T>.Missing.Instance,
            1 => new SelectorMatch<T>.Unique(matches[0], _values[matches[0]]),
            _ => new SelectorMatch<T>.Ambiguous(matches),
        };
    }

    /// <summary>The shortest suffix of a complete selector that names it alone.</summary>
    public string MinimalSelector(string completeSelector)
    {
        var others = _byName[LastName(completeSelector)];
        var start = completeSelector.LastIndexOf('.');
        while (start >= 0)
        {
            var suffix = completeSelector[(start + 1)..];
            if (others.All(other => other == completeSelector || !IsSuffix(suffix, other, StringComparer.Ordinal)))
            {
                return suffix;
            }

            start = start == 0 ? -1 : completeSelector.LastIndexOf('.', start - 1);
        }

        return completeSelector;
    }

    private static ImmutableArray<string> Matches(
        ImmutableDictionary<string, string[]> index, string name, string selector, StringComparer comparer) =>
        index.TryGetValue(name, out var candidates)
            ? [.. candidates.Where(candidate => IsSuffix(selector, candidate, comparer))]
            : [];

    private static bool IsSuffix(string suffix, string selector, StringComparer comparer)
    {
        // Folding changes lengths, so dots are counted, not characters.
        var start = selector.Length;
        for (var dots = suffix.Count(c => c == '.'); dots >= 0; dots--)
        {
            if (start < 0)
            {
                return false;
            }

            start = start == 0 ? -1 : selector.LastIndexOf('.', start - 1);
        }

        return comparer.Equals(suffix, selector[(start + 1)..]);
    }

    private static void AppendName(
        ImmutableDictionary<string, string[]>.Builder byName,
        ImmutableDictionary<string, string[]>.Builder byFoldedName,
        string selector)
    {
        var name = LastName(selector);
        Append(byName, name, selector);
        Append(byFoldedName, FoldedName.Of(name), selector);
    }

    private static void Append(
        ImmutableDictionary<string, string[]>.Builder index, string name, string selector) =>
        index[name] = index.TryGetValue(name, out var selectors) ? [.. selectors, selector] : [selector];

    private static string[] Without(string[] selectors, string removed) =>
        [.. selectors.Where(selector => selector != removed)];

    private static string LastName(string selector) => selector[(selector.LastIndexOf('.') + 1)..];
}
