namespace GinSharp.Conformance.Runtime;

/// <summary>The universe's class <c>w.Box</c>.</summary>
public sealed class SizedBox(long size = 0)
{
    public UniverseCall Shown => new("w.Box", size);
}
