namespace GinSharp.Fuzz.Api.Cast;

/// <summary>A struct without a constructor.</summary>
[Configurable]
public struct Fields
{
    public int Left { get; set; }

    public string? Right { get; init; }
}
