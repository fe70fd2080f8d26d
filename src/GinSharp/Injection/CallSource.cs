using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>The result of calling a configurable, anew each time.</summary>
/// <param name="configurable">What is called.</param>
/// <param name="scope">The scope of the reference, which replaces the active one; null for the active one.</param>
/// <param name="reference">The reference, for messages.</param>
/// <param name="target">What the result must become.</param>
internal sealed class CallSource(Configurable configurable, ScopePath? scope, GinReference reference, Type target)
    : ValueSource
{
    /// <summary>The plan of the last call; most calls are made in the same scope as the one before.</summary>
    private CallPlan? _plan;

    public override object? Get(in CallContext context)
    {
        if (scope is null)
        {
            return Convert(context, Call(context));
        }

        using (GinScope.Enter(context.Injector, scope))
        {
            var result = Call(context with { Scope = scope });
            context.Injector.Instances.Note(context.Plans.State.Registry, configurable, result, scope);
            return Convert(context, result);
        }
    }

    private object? Call(in CallContext context)
    {
        var plan = _plan;
        if (plan is null || !plan.Scope.Equals(context.Scope))
        {
            _plan = plan = context.Plans.Get(configurable, context.Scope);
        }

        return plan.IsComplete && context.Services is null
            ? context.Injector.ExecuteComplete(context, plan, null)
            : context.Injector.Execute(context, configurable, null, default);
    }

    private object? Convert(in CallContext context, object? result) =>
        CallResult.Convert(context, result, target, reference);
}
