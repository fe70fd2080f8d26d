namespace GinSharp;

/// <summary>One thing that differs between two runs.</summary>
public sealed record GinRunDifference
{
    /// <summary><c>scope/Name.parameter</c>, or <c>scope/Name</c> for a call that only one of the runs made.</summary>
    public required string Key { get; init; }

    /// <summary>What it was in the first run, with its place; null where the first run did not have it.</summary>
    public string? First { get; init; }

    /// <summary>What it was in the second run, with its place; null where the second run did not have it.</summary>
    public string? Second { get; init; }

    /// <summary>One line: <c>Adam.lr: 0.001 (a.gin(3,1)) → 0.01 (b.gin(2,1))</c>.</summary>
    public override string ToString() => $"{Key}: {First ?? "(not there)"} → {Second ?? "(not there)"}";
}
