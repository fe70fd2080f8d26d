namespace GinSharp.Stress;

/// <summary>What the threads create: it notes what it was given, and where it was made.</summary>
[Configurable]
[FormerlyNamed("OldPart")]
public sealed class Part(int size, string name)
{
    public int Size { get; } = size;

    public string Name { get; } = name;

    public GinConfig Config { get; } = Gin.Current;

    public string Scope { get; } = string.Join('/', Gin.CurrentScope);
}
