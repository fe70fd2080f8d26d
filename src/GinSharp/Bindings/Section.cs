using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>The bindings of one configurable in one scope, in the order their parameters were first bound.</summary>
/// <param name="order">How many sections were made before this one.</param>
/// <param name="bindings">The bindings.</param>
/// <param name="overridden">What later bindings replaced, by name.</param>
internal sealed class Section(
    int order, ImmutableArray<Binding> bindings, ImmutableDictionary<string, OverriddenBindings> overridden)
{
    /// <summary>Of a few, a scan finds one fastest; extras may be many.</summary>
    private const int MaxScanned = 16;

    private Dictionary<string, Binding>? _byName;

    public int Order => order;

    public ImmutableArray<Binding> Bindings => bindings;

    private ImmutableDictionary<string, OverriddenBindings> OverriddenByName => overridden;

    public Binding? Find(string name)
    {
        if (bindings.Length > MaxScanned)
        {
            _byName ??= bindings.ToDictionary(binding => binding.Name, StringComparer.Ordinal);
            return _byName.GetValueOrDefault(name);
        }

        foreach (var binding in bindings)
        {
            if (string.Equals(binding.Name, name, StringComparison.Ordinal))
            {
                return binding;
            }
        }

        return null;
    }

    /// <summary>What the binding of a name replaced.</summary>
    public OverriddenBindings Overridden(string name) =>
        overridden.GetValueOrDefault(name, OverriddenBindings.None);

    /// <summary>The section that is being written.</summary>
    internal sealed class Builder
    {
        private readonly int _order;
        private readonly List<Binding> _bindings;
        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
        private ImmutableDictionary<string, OverriddenBindings> _overridden;

        /// <param name="order">How many sections were made before this one.</param>
        /// <param name="start">What there is, or null.</param>
        public Builder(int order, Section? start)
        {
            _order = start?.Order ?? order;
            _bindings = [.. start?.Bindings ?? []];
            _overridden = start?.OverriddenByName ?? ImmutableDictionary<string, OverriddenBindings>.Empty;
            for (var i = 0; i < _bindings.Count; i++)
            {
                _indexes.Add(_bindings[i].Name, i);
            }
        }

        public void Set(Binding binding)
        {
            if (_indexes.TryGetValue(binding.Name, out var index))
            {
                // A value bound from code has no place to tell of, and a program may bind one in a loop.
                var old = _bindings[index];
                if (old.Span is not null || binding.Span is not null)
                {
                    var history = _overridden.GetValueOrDefault(binding.Name, OverriddenBindings.None);
                    _overridden = _overridden.SetItem(binding.Name, history.Add(old));
                }

                _bindings[index] = binding;
            }
            else
            {
                _indexes.Add(binding.Name, _bindings.Count);
                _bindings.Add(binding);
            }
        }

        public Section ToSection() => new(_order, [.. _bindings], _overridden);
    }
}
