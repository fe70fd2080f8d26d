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
    public static DelegateMatch Of(Type delegateType, Configurable configurable, ValueCompiler compiler)
    {
        if (!DelegateFactory.CanCreate(delegateType, out var reason))
        {
            return Mismatch(reason);
        }

        var invoke = delegateType.GetMethod("Invoke")!;
        var wanted = invoke.GetParameters();
        var parameters = configurable.Signature.Parameters.Where(parameter => !parameter.IsExtras).ToList();
        if (wanted.Length > parameters.Count)
        {
            return Mismatch(
                $"the delegate passes {wanted.Length} arguments and '{configurable.Name}' takes {parameters.Count}");
        }

        if (invoke.ReturnType != typeof(void)
            && compiler.Fit(configurable.Target.ResultType, invoke.ReturnType) == ResultFit.Never)
        {
            return Mismatch(
                $"'{configurable.Name}' gives {TypeName.Of(configurable.Target.ResultType)}, "
                    + $"not {TypeName.Of(invoke.ReturnType)}");
        }

        // The parameters of Func and Action are named arg, arg1, ..., which says nothing.
        var hasNames = delegateType.Namespace != nameof(System);
        var filled = new ConfigurableParameter?[wanted.Length];
        for (var i = 0; hasNames && i < wanted.Length; i++)
        {
            filled[i] = parameters.Find(parameter => parameter.Name == wanted[i].Name);
        }

        parameters.RemoveAll(parameter => parameter.IsNamedOnly || filled.Contains(parameter));
        if (filled.Count(parameter => parameter is null) > parameters.Count)
        {
            return Mismatch(
                $"the delegate passes {wanted.Length} arguments and '{configurable.Name}' takes "
                    + $"{wanted.Length - filled.Count(parameter => parameter is null) + parameters.Count} of them");
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            if (filled[i] is null)
            {
                filled[i] = parameters[0];
                parameters.RemoveAt(0);
            }

            if (compiler.Fit(wanted[i].ParameterType, filled[i]!.Type) == ResultFit.Never)
            {
                return Mismatch(
                    $"it passes {TypeName.Of(wanted[i].ParameterType)} for '{filled[i]!.Name}', "
                        + $"which is {TypeName.Of(filled[i]!.Type)}");
            }
        }

        return new DelegateMatch([.. filled.Select(parameter => parameter!.Name)], invoke.ReturnType, null);
    }

    private static DelegateMatch Mismatch(string why) => new([], typeof(void), why);
}
