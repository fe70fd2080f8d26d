using GinSharp;

namespace FromFlagsToGin.Experiment;

[Configurable]
public sealed record Adam(double Rate = 0.001, double Beta = 0.9) : Optimizer;
