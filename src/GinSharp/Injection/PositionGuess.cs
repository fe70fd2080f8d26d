using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>A parameter that was chosen for its position, because several could be meant.</summary>
/// <param name="Passed">The delegate's parameter.</param>
/// <param name="Chosen">The configurable's parameter that it fills.</param>
/// <param name="Others">The parameters that it could fill as well.</param>
internal sealed record PositionGuess(
    ParameterInfo Passed, ConfigurableParameter Chosen, ImmutableArray<ConfigurableParameter> Others);
