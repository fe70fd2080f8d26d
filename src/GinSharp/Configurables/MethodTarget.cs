using System.Reflection;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Configurables;

/// <summary>Calls a static or instance method.</summary>
/// <param name="method">The method.</param>
/// <param name="boundInstance">
/// The instance of a delegate, which every call uses; null where the caller gives one.
/// </param>
/// <param name="skippedParameters">
/// How many leading parameters a delegate has closed over: 1 for one made from an extension method.
/// </param>
internal sealed class MethodTarget(MethodInfo method, object? boundInstance = null, int skippedParameters = 0)
    : ConfigurableTarget
{
    private readonly AdaptiveInvoker _invoker = new(method);

    public MethodInfo Method => method;

    /// <summary>Whether it belongs to a delegate that has an object of its own.</summary>
    public bool IsClosed => boundInstance is not null;

    public override string DisplayName => method.DeclaringType is { } type
        ? $"{TypeName.Of(type)}.{method.Name}"
        : method.Name;

    public override Type ResultType => method.ReturnType;

    public override Type? InstanceType => method.IsStatic || boundInstance is not null ? null : method.DeclaringType;

    public override Signature ReadSignature(string selector)
    {
        if (method.ContainsGenericParameters)
        {
            throw new GinException(GinDiagnostic.Create(RegistrationDiagnostics.OpenGeneric, null, null, selector));
        }

        return new Signature(
            selector,
            [
                .. method.GetParameters().Skip(skippedParameters)
                    .Select((parameter, index) => ParameterReader.Read(selector, parameter, index)),
            ]);
    }

    public override object? Invoke(object? instance, Span<object?> arguments)
    {
        if (skippedParameters == 0)
        {
            return _invoker.Invoke(boundInstance ?? instance, arguments);
        }

        object?[] all = [boundInstance, .. arguments];
        return _invoker.Invoke(null, all.AsSpan());
    }
}
