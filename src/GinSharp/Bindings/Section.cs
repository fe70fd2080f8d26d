using System.Collections.Immutable;

namespace GinSharp.Bindings;

/// <summary>The bindings of one configurable in one scope, in the order their parameters were first bound.</summary>
/// <param name="Order">How many sections were made before this one.</param>
/// <param name="Bindings">The bindings; few, so that a scan finds one fastest.</param>
internal sealed record Section(int Order, ImmutableArray<Binding> Bindings)
{
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
        return this with { Bindings = old is null ? Bindings.Add(added) : Bindings.Replace(old, added) };
    }
}
