using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Delegates;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>What a delegate made of an uncalled reference calls.</summary>
internal sealed class HandleDelegate(ConfigurableHandle handle, DelegateMatch match) : IDelegateTarget
{
    private readonly GinReference _reference =
        new(GinReferenceKind.Configurable, handle.Scope?.Text ?? "", handle.Configurable.Selector, isCall: true, null);

    /// <exception cref="GinException"><c>GIN4016</c>: the configurable and the delegate do not match.</exception>
    public static Delegate Create(ConfigurableHandle handle, Type delegateType)
    {
        var match = DelegateMatch.Of(delegateType, handle.Configurable, handle.Injector.Plans);
        return match.Fault is null
            ? DelegateFactory.For(delegateType).Create(new HandleDelegate(handle, match))
            : throw new GinException(GinDiagnostic.Create(
                CallDiagnostics.UnusableDelegate, null, null, $"@{handle}", TypeName.Of(delegateType), match.Fault));
    }

    public object? Invoke(ReadOnlySpan<object?> arguments)
    {
        var named = new (string Name, object? Value)[arguments.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = (match.Names[i], arguments[i]);
        }

        var result = handle.Call(new PassedArguments([], named));
        return match.ReturnType == typeof(void)
            ? null
            : CallResult.Convert(handle.Injector.CurrentContext, result, match.ReturnType, _reference);
    }
}
