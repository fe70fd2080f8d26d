using GinSharp;

namespace FromFlagsToGin.Experiment;

[Configurable]
public sealed record Noise(double Level = 0);
