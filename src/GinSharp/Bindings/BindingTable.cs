using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>All bindings: (scope, selector, parameter) to value. Immutable.</summary>
internal sealed class BindingTable
{
    public static readonly BindingTable Empty = new(ImmutableDictionary<SectionKey, Section>.Empty, 0);

    private readonly ImmutableDictionary<SectionKey, Section> _sections;

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

    public Builder ToBuilder() => new(_sections.ToBuilder(), LongestScope);

    /// <summary>A table that is being written.</summary>
    internal sealed class Builder(ImmutableDictionary<SectionKey, Section>.Builder sections, int longestScope)
    {
        public void Set(Binding binding)
        {
            var key = new SectionKey(binding.Scope, binding.Configurable.Selector);
            var section = sections.GetValueOrDefault(key) ?? new Section(
                sections.Count, [], ImmutableDictionary<string, OverriddenBindings>.Empty);
            sections[key] = section.Set(binding);
            longestScope = Math.Max(longestScope, binding.Scope.Length);
        }

        public BindingTable ToTable() => new(sections.ToImmutable(), longestScope);
    }
}
