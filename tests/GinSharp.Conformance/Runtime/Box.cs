namespace GinSharp.Conformance.Runtime;

/// <summary>The universe's class <c>u.Box</c>, with a registered method.</summary>
public sealed class Box(object? value = null, string label = "box")
{
    public UniverseCall Shown => new("u.Box", value, label);

    public UniverseCall Peek(long depth = 0) => new("u.Box.peek", this, depth);
}
