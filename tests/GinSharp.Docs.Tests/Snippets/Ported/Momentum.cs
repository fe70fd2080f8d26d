namespace GinSharp.Docs.Tests.Snippets.Ported;

#region momentum
[Configurable]
public sealed record Momentum(double LearningRate, double MomentumDecay = 0.9);
#endregion
