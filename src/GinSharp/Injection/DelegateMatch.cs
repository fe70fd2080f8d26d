using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Injection.Conversion;
using GinSharp.Injection.Delegates;

namespace GinSharp.Injection;

/// <summary>Which parameter of a configurable each parameter of a delegate fills.</summary>
/// <param name="Names">The configurable's parameter names, in the order of the delegate's parameters.</param>
/// <param name="ReturnType">What the delegate returns.</param>
/// <param name="Fault">Why the two do not match, or null.</param>
internal sealed record DelegateMatch(ImmutableArray<string> Names, Type ReturnType, string? Fault)
{
    /// <summary>The parameters that were chosen for their position alone.</summary>
    public ImmutableArray<PositionGuess> Guesses { get; private init; } = [];

    /// <param name="delegateType">The delegate's type.</param>
    /// <param name="configurable">What it calls.</param>
    /// <param name="plans">How values are converted, and whether case and underscores are ignored.</param>
    public static DelegateMatch Of(Type delegateType, Configurable configurable, PlanCache plans)
    {
        if (!DelegateFactory.CanCreate(delegateType, out var reason))
        {
            return Mismatch(reason);
        }

        var invoke = delegateType.GetMethod("Invoke")!;
        var wanted = invoke.GetParameters();
        var parameterCount = configurable.Signature.Parameters.Count(parameter => !parameter.IsExtras);
        if (wanted.Length > parameterCount)
        {
            return Mismatch(
                $"the delegate passes {wanted.Length} arguments and '{configurable.Name}' takes {parameterCount}");
        }

        var result = configurable.Target.ResultType;
        if (invoke.ReturnType != typeof(void)
            && plans.Compiler.Fit(result, invoke.ReturnType) == ResultFit.Never)
        {
            return Mismatch(
                $"'{configurable.Name}' gives {TypeName.Of(result)}, not {TypeName.Of(invoke.ReturnType)}");
        }

        var matching = new ParameterMatching(wanted, configurable, plans.Compiler);

        // The parameters of Func and Action are named arg, arg1, ..., which says nothing.
        if (delegateType.Namespace != nameof(System))
        {
            matching.MatchNames(plans.Injector.FoldsNames);
        }

        return matching.MatchTypes() is { } fault
            ? Mismatch(fault)
            : new DelegateMatch(matching.Names, invoke.ReturnType, null) { Guesses = matching.Guesses };
    }

    private static DelegateMatch Mismatch(string why) => new([], typeof(void), why);
}
