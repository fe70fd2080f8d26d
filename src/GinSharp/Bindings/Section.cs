using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>The bindings of one configurable in one scope, in the order their parameters were first bound.</summary>
/// <param name="order">How many sections were made before this one.</param>
/// <param name="bindings">The bindings; few, so that a scan finds one fastest.</param>
internal sealed class Section(int order, ImmutableArray<Binding> bindings)
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

    public Section Set(Binding binding)
    {
        var old = Find(binding.Name);
        var added = binding.Overriding(old);
        return new Section(order, old is null ? bindings.Add(added) : bindings.Replace(old, added));
    }
}
