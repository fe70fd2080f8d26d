using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>The bindings of one configurable in one scope, in the order their parameters were first bound.</summary>
/// <param name="order">How many sections were made before this one.</param>
/// <param name="bindings">The bindings; few, so that a scan finds one fastest.</param>
/// <param name="overridden">What later bindings replaced, by name.</param>
internal sealed class Section(
    int order, ImmutableArray<Binding> bindings, ImmutableDictionary<string, OverriddenBindings> overridden)
{
    public int Order => order;

    public ImmutableArray<Binding> Bindings => bindings;

    public Binding? Find(string name)
    {
        foreach (var binding in Bindings)
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

    public Section Set(Binding binding)
    {
        if (Find(binding.Name) is not { } old)
        {
            return new Section(order, bindings.Add(binding), overridden);
        }

        // A value bound from code has no place to tell of, and a program may bind one in a loop.
        var history = old.Span is null && binding.Span is null
            ? overridden
            : overridden.SetItem(binding.Name, Overridden(binding.Name).Add(old));
        return new Section(order, bindings.Replace(old, binding), history);
    }
}
