namespace GinSharp;

/// <summary>The calls of one configurable in one scope that were alike.</summary>
public sealed record GinRunCall
{
    /// <summary>The scope names joined by <c>/</c>, or the empty string; for a macro its name.</summary>
    public required string Scope { get; init; }

    /// <summary>The complete selector.</summary>
    public required string Selector { get; init; }

    /// <summary>The parameters in the order of the signature.</summary>
    public required IReadOnlyList<GinRunParameter> Parameters { get; init; }
}
