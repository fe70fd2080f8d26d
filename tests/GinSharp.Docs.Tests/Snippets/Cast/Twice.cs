namespace GinSharp.Docs.Tests.Snippets.Cast;

#region twice
public sealed class Twice
{
    public int Steps { get; set; }

    [AlsoNamed("Steps")]
    public int Epochs { get; set; }
}
#endregion
