namespace GinSharp.Fuzz.Api.Cast;

/// <summary>A constructor, a required member, one that the class sets and a collection without a setter.</summary>
[Configurable]
public sealed class Members(int channels)
{
    public required string Name { get; init; }

    public double Rate { get; set; } = 100.0 * channels;

    public List<string> Tags { get; } = ["new"];

    public Color? Color { get; init; }
}
