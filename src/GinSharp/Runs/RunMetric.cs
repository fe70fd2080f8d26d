namespace GinSharp;

/// <summary>A number that was measured in a run.</summary>
public sealed record RunMetric
{
    /// <summary>What was measured.</summary>
    public required string Name { get; init; }

    /// <summary>The step.</summary>
    public required long Step { get; init; }

    /// <summary>The number.</summary>
    public required double Value { get; init; }

    /// <summary>When it was told, in UTC.</summary>
    public required DateTimeOffset Time { get; init; }
}
