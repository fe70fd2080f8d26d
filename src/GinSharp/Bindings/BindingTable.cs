using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>All bindings: (scope, selector, parameter) to value. Immutable.</summary>
internal sealed class BindingTable
{
    public static readonly BindingTable Empty = new(ImmutableDictionary<SectionKey, Section>.Empty);

    private readonly ImmutableDictionary<SectionKey, Section> _sections;

    private BindingTable(ImmutableDictionary<SectionKey, Section> sections) => _sections = sections;

    /// <summary>The sections in the order they were first bound.</summary>
    public IEnumerable<(SectionKey Key, Section Section)> Sections =>
        _sections.OrderBy(pair => pair.Value.Order).Select(pair => (pair.Key, pair.Value));

    /// <summary>The bindings in the order they were first made.</summary>
    public IEnumerable<Binding> Bindings => Sections.SelectMany(entry => entry.Section.Bindings);

    public Section? Find(string scope, string selector) => _sections.GetValueOrDefault(new SectionKey(scope, selector));

    /// <summary>Whether a parameter is bound in any scope.</summary>
    public bool IsBound(string selector, string parameter) =>
        _sections.Any(pair => pair.Key.Selector == selector && pair.Value.Find(parameter) is not null);

    public Builder ToBuilder() => new(_sections.ToBuilder());

    /// <summary>A table that is being written.</summary>
    internal sealed class Builder(ImmutableDictionary<SectionKey, Section>.Builder sections)
    {
        public void Set(Binding binding)
        {
            var key = new SectionKey(binding.Scope, binding.Configurable.Selector);
            var section = sections.GetValueOrDefault(key) ?? new Section(sections.Count, []);
            sections[key] = section.Set(binding);
        }

        public BindingTable ToTable() => new(sections.ToImmutable());
    }
}
