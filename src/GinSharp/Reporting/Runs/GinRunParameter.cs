namespace GinSharp;

/// <summary>What a parameter was in the calls of a run.</summary>
public sealed record GinRunParameter
{
    /// <summary>The parameter's name.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Where the value came from: <c>bound</c>, <c>default</c>, <c>caller</c>, <c>service</c> or <c>missing</c>.
    /// </summary>
    public required string Origin { get; init; }

    /// <summary>
    /// The value as a .gin file writes it, with its references as spelled; null for what no literal can express, and
    /// for what came from the caller or the container.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>The parameter's type.</summary>
    public required string Type { get; init; }

    /// <summary>Where it was bound, or null.</summary>
    public string? Place { get; init; }

    /// <summary>The value, or its type in angle brackets where it has no text.</summary>
    public override string ToString() => Value ?? $"<{Type}>";
}
