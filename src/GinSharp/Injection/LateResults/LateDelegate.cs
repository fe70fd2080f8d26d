using System.Reflection;
using GinSharp.Injection.Delegates;

namespace GinSharp.Injection.LateResults;

/// <summary>Keeps delegates: closures that a configurable makes.</summary>
internal sealed class LateDelegate(Type type) : LateResult
{
    private readonly MethodInvoker _invoker = MethodInvoker.Create(type.GetMethod(nameof(Action.Invoke))!);

    // A delegate type may return itself, so this is looked up when it is needed.
    private readonly Lazy<LateResult?> _result = new(() => Of(type.GetMethod(nameof(Action.Invoke))!.ReturnType));

    /// <summary>One that an uncalled reference became says itself where it runs.</summary>
    public override object Keep(object result, ResultOrigin origin) =>
        result is Delegate { Target: not DelegateShim } made && made.GetType() == type
            ? DelegateFactory.For(type).Create(new Target(this, made, origin))
            : result;

    private sealed class Target(LateDelegate late, Delegate made, ResultOrigin origin) : IDelegateTarget
    {
        public object? Invoke(ReadOnlySpan<object?> arguments)
        {
            var callers = GinScope.Swap(origin.Scope);
            try
            {
                var result = late._invoker.Invoke(made, arguments.ToArray().AsSpan());
                return result is not null && late._result.Value is { } kept ? kept.Keep(result, origin) : result;
            }
            finally
            {
                GinScope.Swap(callers);
            }
        }
    }
}
