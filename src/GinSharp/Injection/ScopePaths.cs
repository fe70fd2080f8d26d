using System.Collections.Concurrent;

namespace GinSharp.Injection;

/// <summary>The scopes that a program enters by name, each made once. Thread-safe.</summary>
internal sealed class ScopePaths
{
    /// <summary>Programs that make up ever new names are not to fill the memory with them.</summary>
    private const int Capacity = 1_000;

    private readonly ConcurrentDictionary<(ScopePath Outer, string Names), ScopePath> _known = new();

    /// <inheritdoc cref="ScopePath.Append"/>
    public ScopePath Append(ScopePath outer, string names)
    {
        if (_known.TryGetValue((outer, names), out var known))
        {
            return known;
        }

        var added = outer.Append(names);
        return _known.Count < Capacity ? _known.GetOrAdd((outer, names), added) : added;
    }
}
