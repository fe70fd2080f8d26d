namespace GinSharp.Injection;

/// <summary>The result of calling a configurable, anew each time.</summary>
/// <param name="callee">What is called.</param>
/// <param name="entrance">
/// To the scope of the reference, which replaces the active one; null for the active one.
/// </param>
/// <param name="reference">The reference, for messages.</param>
/// <param name="target">What the result must become.</param>
internal sealed class CallSource(
    ScopedPlans callee, ScopeEntrance? entrance, GinReference reference, Type target) : ValueSource
{
    public override object? Get(in CallContext context)
    {
        CallCount.Add(context.Injector.MaxCalls, reference);
        if (entrance is null)
        {
            var plan = callee.Get(context.Scope);
            return Convert(context, context.Injector.Execute(context, plan, null, default, reference));
        }

        using (entrance.Enter())
        {
            var scoped = context with { Scope = entrance.Path };
            return Convert(context, context.Injector.ExecuteIn(scoped, callee, null, default, reference));
        }
    }

    private object? Convert(in CallContext context, object? result) =>
        result?.GetType() == target ? result : CallResult.Convert(context, result, target, reference);
}
