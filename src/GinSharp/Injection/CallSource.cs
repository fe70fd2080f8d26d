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
    public override object? Get(in CallContext context)
    {
        if (scope is null)
        {
            return Convert(context, context.Injector.Execute(context, configurable, null, default));
        }

        using (GinScope.Enter(context.Injector, scope))
        {
            return Convert(
                context, context.Injector.Execute(context with { Scope = scope }, configurable, null, default));
        }
    }

    private object? Convert(in CallContext context, object? result) =>
        CallResult.Convert(context, result, target, reference);
}
