using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Where one argument comes from, decided when the plan is built, not when the call is made.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Origin">Where the value comes from.</param>
/// <param name="Binding">The binding in force, or null; for extras see <see cref="CallPlan.Extras"/>.</param>
/// <param name="Source">Gives the value, where there is one.</param>
/// <param name="Faults">Why the bound value cannot become the parameter's type.</param>
internal sealed record PlannedArgument(
    ConfigurableParameter Parameter,
    ArgumentOrigin Origin,
    Binding? Binding,
    ValueSource? Source,
    ImmutableArray<GinDiagnostic> Faults)
{
    /// <summary>What is wrong with the bound value only once a call reaches it.</summary>
    public ImmutableArray<GinDiagnostic> WhenReached { get; init; } = [];

    /// <summary>Whether the config must give the value unless the caller does.</summary>
    public bool IsRequired => Parameter.IsRequired || Origin == ArgumentOrigin.Hole;

    /// <summary>Whether the config or the default gives a value.</summary>
    public bool HasValue =>
        Origin == ArgumentOrigin.Bound || (Origin == ArgumentOrigin.Default && !Parameter.IsRequired);
}
