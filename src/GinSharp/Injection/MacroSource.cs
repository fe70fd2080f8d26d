using System.Runtime.CompilerServices;

namespace GinSharp.Injection;

/// <summary>The value of a macro, computed in the macro's own scope.</summary>
/// <param name="injector">The config's injector.</param>
/// <param name="plan">Says what the macro is bound to.</param>
/// <param name="value">Gives the value in the type that the reference needs.</param>
internal sealed class MacroSource(Injector injector, CallPlan plan, ValueSource value) : ValueSource
{
    private readonly ScopeEntrance _entrance = new(injector, plan.Scope);

    public override bool TryKnow(out object? known) => value.TryKnow(out known);

    public override object? Get(in CallContext context)
    {
        if (plan.TryMarkObserved())
        {
            injector.Observe(plan);
        }

        if (value.IsConstant)
        {
            return value.Get(context);
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        using (_entrance.Enter())
        {
            return value.Get(context with { Scope = plan.Scope });
        }
    }
}
