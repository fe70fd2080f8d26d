namespace GinSharp.Docs.Tests.Snippets.Cast;

#region sgd
[Configurable]
public sealed record Sgd(double LearningRate, double Momentum = 0) : Optimizer;
#endregion
