namespace GinSharp.Docs.Tests.Snippets.Cast;

#region level
public enum Level
{
    Low,
    low,
}
#endregion
