namespace GinSharp.Docs.Tests.Snippets.Cast;

#region network
[Configurable]
public sealed record Network(IReadOnlyList<int> Widths);
#endregion
