namespace GinSharp.Injection;

/// <summary>The value of a macro, computed in the macro's own scope.</summary>
/// <param name="plan">Says what the macro is bound to.</param>
/// <param name="value">Gives the value in the type that the reference needs.</param>
internal sealed class MacroSource(CallPlan plan, ValueSource value) : ValueSource
{
    public override bool TryKnow(out object? known) => value.TryKnow(out known);

    public override object? Get(in CallContext context)
    {
        if (plan.TryMarkObserved())
        {
            context.Injector.Observe(plan);
        }

        if (value.IsConstant)
        {
            return value.Get(context);
        }

        using (GinScope.Enter(context.Injector, plan.Scope))
        {
            return value.Get(context with { Scope = plan.Scope });
        }
    }
}
