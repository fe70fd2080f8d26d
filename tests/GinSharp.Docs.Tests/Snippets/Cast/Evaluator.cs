namespace GinSharp.Docs.Tests.Snippets.Cast;

#region evaluator
[Configurable]
public sealed record Evaluator(Model? Model = null, int Batches = 10);
#endregion
