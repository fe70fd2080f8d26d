namespace GinSharp.Docs.Tests.Snippets.Cast;

#region twice
public class Once
{
    public int Steps { get; set; }
}

public sealed class Twice : Once
{
    public new string Steps { get; set; } = "";
}
#endregion
