namespace GinSharp.Docs.Tests.Snippets.Cast;

#region adam
[Configurable]
public sealed record Adam(double LearningRate = 0.001, double Beta = 0.9) : Optimizer;
#endregion
