using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>The one object of a singleton, created when it is first needed.</summary>
/// <param name="scope">The singleton's name.</param>
/// <param name="reference">The reference, for messages.</param>
/// <param name="target">What the object must become.</param>
internal sealed class SingletonSource(ScopePath scope, GinReference reference, Type target) : ValueSource
{
    public override object? Get(in CallContext context)
    {
        // An unscoped `@gin.singleton()` is named by the scope that is active.
        var name = scope.Text.Length == 0 ? context.Scope : scope;
        var plan = context.Plans.Planner.Outline(BuiltIns.Singleton, name);
        context.Injector.Observe(plan);
        var (injector, plans, services) = (context.Injector, context.Plans, context.Services?.Root);
        var value = injector.Singletons.Get(
            name.Text,
            () =>
            {
                using (GinScope.Enter(injector, name))
                {
                    return Construct(new CallContext(plans, name, services), plan);
                }
            });
        return CallResult.Convert(context, value, target, reference);
    }

    private object? Construct(in CallContext context, CallPlan plan)
    {
        if (plan.Arguments[0].Binding is not { } binding)
        {
            throw new GinException(GinDiagnostic.Create(
                CallDiagnostics.SingletonWithoutConstructor,
                reference.Span,
                $"Bind '{plan.Scope}/gin.singleton.constructor'.",
                plan.Scope));
        }

        if (binding.Value is not GinReference)
        {
            throw new GinException(GinDiagnostic.Create(
                CallDiagnostics.NotCallable, binding.Syntax?.Span ?? binding.Span, null, plan.Scope));
        }

        var faults = new ConversionFaults(typeof(Func<object?>), binding.Key, binding.Syntax);
        var constructor = context.Plans.Compiler.Compile(binding.Value, typeof(Func<object?>), faults);
        if (faults.Count == 0)
        {
            return ((Func<object?>)constructor.Get(context)!)();
        }

        ImmutableArray<GinDiagnostic> reasons = [.. faults.Faults.Select(fault => fault.Diagnostic)];
        throw new GinException(IsNoConfigurable(reasons[0])
            ? [GinDiagnostic.Create(CallDiagnostics.NotCallable, reasons[0].Span, reasons[0].Suggestion, plan.Scope)]
            : reasons);
    }

    /// <summary>Whether the reference leads to a value: it is called, or a macro or constant stands for one.</summary>
    private static bool IsNoConfigurable(GinDiagnostic fault) =>
        fault.Descriptor == CallDiagnostics.WrongResult || fault.Id.StartsWith("GIN3", StringComparison.Ordinal);
}
