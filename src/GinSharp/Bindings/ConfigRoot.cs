using System.Collections.Immutable;
using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>What a program says that it calls.</summary>
/// <param name="Configurable">The configurable.</param>
/// <param name="Scope">The scope that it is called in, or null for the one that is active then.</param>
/// <param name="Passed">The names of the parameters that the program passes.</param>
internal sealed record ConfigRoot(Configurable Configurable, string? Scope, ImmutableArray<string> Passed);
