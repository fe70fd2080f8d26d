using System.Collections.Immutable;
using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>All bindings: (scope, selector, parameter) to value. Immutable.</summary>
internal sealed class BindingTable
{
    public static readonly BindingTable Empty = new(ImmutableDictionary<SectionKey, Section>.Empty, 0);

    private readonly ImmutableDictionary<SectionKey, Section> _sections;
    private IReadOnlyList<string>? _macroNames;

    private BindingTable(ImmutableDictionary<SectionKey, Section> sections, int longestScope)
    {
        _sections = sections;
        LongestScope = longestScope;
    }

    /// <summary>No scope with a longer text has bindings.</summary>
    public int LongestScope { get; }

    /// <summary>The sections in the order they were first bound.</summary>
    public IEnumerable<(SectionKey Key, Section Section)> Sections =>
        _sections.OrderBy(pair => pair.Value.Order).Select(pair => (pair.Key, pair.Value));

    /// <summary>The names of the macros in the order they were first bound.</summary>
    public IReadOnlyList<string> MacroNames => _macroNames ??=
    [
        .. from entry in Sections
           where entry.Key.Selector == BuiltIns.Macro.Selector && entry.Key.Scope.Length > 0
           select entry.Key.Scope,
    ];

    /// <summary>The bindings in the order they were first made.</summary>
    public IEnumerable<Binding> Bindings => Sections.SelectMany(entry => entry.Section.Bindings);

    /// <summary>All bindings, and those that they replaced, as far as these are kept.</summary>
    public IEnumerable<Binding> WithOverridden =>
        from entry in Sections
        from binding in entry.Section.Bindings
        from one in entry.Section.Overridden(binding.Name).Latest.Insert(0, binding)
        select one;

    public Section? Find(string scope, string selector) => _sections.GetValueOrDefault(new SectionKey(scope, selector));

    /// <summary>Whether a parameter is bound in any scope.</summary>
    public bool IsBound(string selector, string parameter) =>
        _sections.Any(pair => pair.Key.Selector == selector && pair.Value.Find(parameter) is not null);

    /// <summary>The binding of a configurable that was made first, in whatever scope; null where there is none.</summary>
    public Binding? FirstOf(string selector) => _sections
        .Where(pair => string.Equals(pair.Key.Selector, selector, StringComparison.Ordinal))
        .Select(pair => pair.Value)
        .MinBy(section => section.Order)
        ?.Bindings[0];

    public Builder ToBuilder() => new(_sections.ToBuilder(), LongestScope);

    /// <summary>A table that is being written.</summary>
    internal sealed class Builder(ImmutableDictionary<SectionKey, Section>.Builder sections, int longestScope)
    {
        private readonly Dictionary<SectionKey, Section.Builder> _changed = [];
        private int _count = sections.Count;

        public void Set(Binding binding)
        {
            var key = new SectionKey(binding.Scope, binding.Configurable.Selector);
            if (!_changed.TryGetValue(key, out var section))
            {
                var start = sections.GetValueOrDefault(key);
                section = new Section.Builder(start is null ? _count++ : start.Order, start);
                _changed.Add(key, section);
            }

            section.Set(binding);
            longestScope = Math.Max(longestScope, binding.Scope.Length);
        }

        public BindingTable ToTable()
        {
            foreach (var (key, section) in _changed)
            {
                sections[key] = section.ToSection();
            }

            return new BindingTable(sections.ToImmutable(), longestScope);
        }
    }
}
