using System.Collections.Immutable;

namespace GinSharp.Configurables;

/// <summary>What a partial selector found. The caller knows the place, so the caller reports.</summary>
internal abstract record SelectorMatch<T>
{
    private SelectorMatch()
    {
    }

    public sealed record Unique(string Selector, T Value) : SelectorMatch<T>;

    public sealed record Ambiguous(ImmutableArray<string> Selectors) : SelectorMatch<T>;

    public sealed record Missing : SelectorMatch<T>
    {
        public static readonly Missing Instance = new();
    }
}
