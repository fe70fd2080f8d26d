using GinSharp;

namespace FromFlagsToGin.Experiment;

[Configurable]
public sealed record MlpNetwork(int Hidden = 64) : Network;
