namespace GinSharp.Docs.Tests.Snippets.Cast;

#region tea
public sealed class Tea(Kettle kettle, string kind = "green")
{
    public override string ToString() => $"{kettle.Boil()} of {kind} tea";
}
#endregion
