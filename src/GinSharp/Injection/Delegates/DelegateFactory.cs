using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Delegates;

/// <summary>Makes delegates of one type that call an <see cref="IDelegateTarget"/>. Immutable.</summary>
internal sealed class DelegateFactory
{
    private readonly DelegateShim _shim;
    private readonly MethodInfo _method;

    private DelegateFactory(Type delegateType, DelegateShim shim, MethodInfo method, MethodInfo invoke)
    {
        DelegateType = delegateType;
        ResultType = invoke.ReturnType;
        Parameters = [.. invoke.GetParameters()];
        _shim = shim;
        _method = method;
    }

    public Type DelegateType { get; }

    /// <summary>The type of the delegate's result; <c>void</c> for none.</summary>
    public Type ResultType { get; }

    /// <summary>The delegate's parameters: the arguments that its target gets.</summary>
    public ImmutableArray<ParameterInfo> Parameters { get; }

    /// <summary>Whether delegates of a type can be made.</summary>
    /// <param name="delegateType">The type.</param>
    /// <param name="reason">Why not, as in <c>parameter 'x' is passed by reference</c>, or null.</param>
    public static bool CanCreate(Type delegateType, [NotNullWhen(false)] out string? reason)
    {
        reason = ReasonAgainst(delegateType);
        return reason is null;
    }

    /// <summary>The factory for a type.</summary>
    /// <exception cref="ArgumentException">Delegates of the type cannot be made.</exception>
    public static DelegateFactory For(Type delegateType)
    {
        if (!CanCreate(delegateType, out var reason))
        {
            throw new ArgumentException($"{TypeName.Of(delegateType)} cannot be made: {reason}.", nameof(delegateType));
        }

        var invoke = InvokeOf(delegateType);
        var hasResult = invoke.ReturnType != typeof(void);
        Type[] typeArguments =
        [
            .. invoke.GetParameters().Select(parameter => parameter.ParameterType),
            hasResult ? invoke.ReturnType : typeof(object),
        ];
        var shimType = DelegateShims.ByParameterCount[typeArguments.Length - 1].MakeGenericType(typeArguments);
        var shim = (DelegateShim)Activator.CreateInstance(shimType, [null])!;
        var method = shimType.GetMethod(hasResult ? DelegateShims.CallMethod : DelegateShims.RunMethod)!;
        return new DelegateFactory(delegateType, shim, method, invoke);
    }

    /// <summary>A delegate that calls the target.</summary>
    public Delegate Create(IDelegateTarget target) => Delegate.CreateDelegate(DelegateType, _shim.For(target), _method);

    private static string? ReasonAgainst(Type type)
    {
        if (!type.IsSubclassOf(typeof(MulticastDelegate)))
        {
            return "it is no delegate type";
        }

        if (type.ContainsGenericParameters)
        {
            return "its type parameters are open";
        }

        var invoke = InvokeOf(type);
        var parameters = invoke.GetParameters();
        if (parameters.Length >= DelegateShims.ByParameterCount.Length)
        {
            return $"it has {parameters.Length} parameters, more than {DelegateShims.ByParameterCount.Length - 1}";
        }

        var unsupported = Array.Find(parameters, parameter => Unsupported(parameter.ParameterType) is not null);
        return unsupported is not null
            ? $"parameter '{unsupported.Name}' is {Unsupported(unsupported.ParameterType)}"
            : Unsupported(invoke.ReturnType) is { } what ? $"its result is {what}" : null;
    }

    private static string? Unsupported(Type type) =>
        type.IsByRef ? "passed by reference"
        : type.IsByRefLike ? "a ref struct"
        : type.IsPointer || type.IsFunctionPointer ? "a pointer"
        : null;

    private static MethodInfo InvokeOf(Type delegateType) => delegateType.GetMethod(nameof(Action.Invoke))!;
}
