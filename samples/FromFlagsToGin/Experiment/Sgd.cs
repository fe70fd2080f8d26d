using GinSharp;

namespace FromFlagsToGin.Experiment;

[Configurable]
public sealed record Sgd(double Rate, double Momentum = 0) : Optimizer;
