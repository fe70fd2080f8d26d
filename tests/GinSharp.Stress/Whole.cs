namespace GinSharp.Stress;

/// <summary>Holds parts that came by every way there is.</summary>
[Configurable]
public sealed class Whole(
    Part plain, Part scoped, int macro, List<Part> list, Func<Part> later, Counted one, Counted two, Counted oneAgain)
{
    public Part Plain { get; } = plain;

    public Part Scoped { get; } = scoped;

    public int Macro { get; } = macro;

    public List<Part> List { get; } = list;

    public Func<Part> Later { get; } = later;

    public Counted One { get; } = one;

    public Counted Two { get; } = two;

    public Counted OneAgain { get; } = oneAgain;
}
