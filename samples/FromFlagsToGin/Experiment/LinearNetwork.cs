using GinSharp;

namespace FromFlagsToGin.Experiment;

[Configurable]
public sealed record LinearNetwork : Network;
