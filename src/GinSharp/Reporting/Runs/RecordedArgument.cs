using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Where an argument of a recorded call came from.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Binding">The binding that gave the value, where one did.</param>
/// <param name="Origin">Where the value came from.</param>
internal sealed record RecordedArgument(
    ConfigurableParameter Parameter, Binding? Binding, ArgumentOrigin Origin);
