using System.Collections.Concurrent;

namespace GinSharp.Injection;

/// <summary>The scopes that a program enters by name, each made once. Thread-safe.</summary>
internal sealed class ScopePaths
{
    /// <summary>Programs that make up ever new names are not to fill the memory with them.</summary>
    private const int Capacity = 1_000;

    /// <summary>Nor with long ones: that of 500 nested scopes is as long as all of them.</summary>
    private const int MaxCharacters = 100_000;

    private readonly ConcurrentDictionary<ScopePath, ConcurrentDictionary<string, ScopePath>> _known = new();
    private int _count;
    private int _characters;

    /// <inheritdoc cref="ScopePath.Append"/>
    public ScopePath Append(ScopePath outer, string names)
    {
        if (_known.TryGetValue(outer, out var inner) && inner.TryGetValue(names, out var known))
        {
            return known;
        }

        var added = outer.Append(names);
        return Volatile.Read(ref _count) < Capacity
            && Volatile.Read(ref _characters) < MaxCharacters
            && Interlocked.Increment(ref _count) <= Capacity
            && Interlocked.Add(ref _characters, added.Text.Length) <= MaxCharacters
            ? _known.GetOrAdd(outer, _ => new(StringComparer.Ordinal)).GetOrAdd(names, added)
            : added;
    }
}
