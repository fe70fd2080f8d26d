using GinSharp;

namespace FromFlagsToGin.Experiment;

[Configurable]
public sealed record Data(Noise Noise, int Size = 1000);
