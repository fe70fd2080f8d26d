using System.Collections.Immutable;

namespace GinSharp.Configurables;

/// <summary>
/// Values under complete selectors (<c>torch.optim.Adam</c>), found by any suffix that names one alone. Immutable.
/// </summary>
internal sealed class SelectorMap<T>
{
    public static readonly SelectorMap<T> Empty = new(
        ImmutableDictionary.Create<string, T>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, string[]>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, T> _values;
    private IReadOnlyList<string>? _sorted;

    /// <summary>Folded last name -> the complete selectors that end with it, in the order they were added.</summary>
    private readonly ImmutableDictionary<string, string[]> _byName;

    private SelectorMap(ImmutableDictionary<string, T> values, ImmutableDictionary<string, string[]> byName)
    {
        _values = values;
        _byName = byName;
    }

    /// <summary>The complete selectors, in the order of their characters.</summary>
    public IReadOnlyList<string> Selectors => _sorted ??= [.. _values.Keys.Order(StringComparer.Ordinal)];

    public IEnumerable<T> Values => _values.Values;

    public int Count => _values.Count;

    public bool TryGet(string completeSelector, out T value) => _values.TryGetValue(completeSelector, out value!);

    /// <summary>The map with a value added, or replaced.</summary>
    public SelectorMap<T> Set(string completeSelector, T value) =>
        SetRange(new Dictionary<string, T>(StringComparer.Ordinal) { [completeSelector] = value });

    /// <summary>The map with many values added, or replaced.</summary>
    public SelectorMap<T> SetRange(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var values = _values.ToBuilder();
        var byName = _byName.ToBuilder();
        foreach (var (selector, value) in entries)
        {
            if (!values.ContainsKey(selector))
            {
                var name = FoldedLastName(selector);
                byName[name] = [.. byName.GetValueOrDefault(name, []), selector];
            }

            values[selector] = value;
        }

        return new SelectorMap<T>(values.ToImmutable(), byName.ToImmutable());
    }

    /// <summary>The map without a value.</summary>
    public SelectorMap<T> Remove(string completeSelector)
    {
        if (!_values.ContainsKey(completeSelector))
        {
            return this;
        }

        var name = FoldedLastName(completeSelector);
        return new SelectorMap<T>(
            _values.Remove(completeSelector),
            _byName.SetItem(name, [.. _byName[name].Where(known => known != completeSelector)]));
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

        var candidates = _byName.GetValueOrDefault(FoldedLastName(selector), []);
        var matches = Matches(candidates, selector, StringComparer.Ordinal);
        return Match(matches.IsEmpty && fold ? Matches(candidates, selector, FoldedName.DottedComparer) : matches);
    }

    /// <summary>The one value whose complete selector it is.</summary>
    /// <param name="completeSelector">A complete selector.</param>
    /// <param name="fold">Whether case and underscores are ignored where nothing has the exact selector.</param>
    public SelectorMatch<T> FindComplete(string completeSelector, bool fold) =>
        _values.TryGetValue(completeSelector, out var value) ? new SelectorMatch<T>.Unique(completeSelector, value)
        : !fold ? SelectorMatch<T>.Missing.Instance
        : Match([
            .. _byName.GetValueOrDefault(FoldedLastName(completeSelector), [])
                .Where(known => FoldedName.DottedComparer.Equals(known, completeSelector)),
        ]);

    /// <summary>The shortest suffix of a complete selector that names it alone.</summary>
    public string MinimalSelector(string completeSelector)
    {
        var others = _byName[FoldedLastName(completeSelector)];
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

    private SelectorMatch<T> Match(ImmutableArray<string> matches) => matches.Length switch
    {
        0 => SelectorMatch<T>.Missing.Instance,
        1 => new SelectorMatch<T>.Unique(matches[0], _values[matches[0]]),
        _ => new SelectorMatch<T>.Ambiguous(matches),
    };

    private static ImmutableArray<string> Matches(string[] candidates, string selector, StringComparer comparer) =>
        [.. candidates.Where(candidate => IsSuffix(selector, candidate, comparer))];

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

    private static string FoldedLastName(string selector) =>
        FoldedName.Of(selector[(selector.LastIndexOf('.') + 1)..]);
}
