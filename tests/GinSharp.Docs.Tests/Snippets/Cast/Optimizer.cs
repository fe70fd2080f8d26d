namespace GinSharp.Docs.Tests.Snippets.Cast;

#region optimizer
public abstract record Optimizer;
#endregion
