using GinSharp.Injection;

namespace GinSharp;

/// <summary>A configurable that was not called yet; each call gives what the config says then.</summary>
/// <typeparam name="T">What it gives.</typeparam>
public sealed class GinFactory<T>
{
    private readonly ConfigurableHandle _handle;

    internal GinFactory(ConfigurableHandle handle) => _handle = handle;

    /// <summary>The complete selector of the configurable.</summary>
    public string Selector => _handle.Configurable.Selector;

    /// <summary>The scope that replaces the active one at each call, or null for the active one.</summary>
    public string? Scope => _handle.Scope?.Text;

    /// <summary>Calls the configurable.</summary>
    /// <exception cref="GinException"><c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.</exception>
    public T Create() => Call(default);

    /// <summary>Calls the configurable.</summary>
    /// <param name="arguments">Values for parameters by name, which win over the config.</param>
    /// <exception cref="GinException"><c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.</exception>
    public T Create(params ReadOnlySpan<(string Name, object? Value)> arguments) => Create([], arguments);

    /// <inheritdoc cref="Create(ReadOnlySpan{ValueTuple{string, object?}})"/>
    /// <remarks>For languages that have no spans.</remarks>
    public T Create(params GinArgument[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return Call(PassedArguments.Of(arguments));
    }

    /// <summary>Calls the configurable.</summary>
    /// <param name="positional">Values for its first parameters, which win over the config.</param>
    /// <param name="named">Values for further parameters by name, which win over the config.</param>
    /// <exception cref="GinException"><c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.</exception>
    public T Create(ReadOnlySpan<object?> positional, ReadOnlySpan<(string Name, object? Value)> named) =>
        Call(new PassedArguments(positional, named));

    /// <summary>The configurable with its scope.</summary>
    public override string ToString() => _handle.ToString();

    private T Call(PassedArguments passed) => (T)CallResult.Convert(
        _handle.Injector.CurrentContext, _handle.Call(passed), typeof(T), Reference)!;

    private GinReference Reference => new(GinReferenceKind.Configurable, Scope ?? "", Selector, isCall: true, null);
}
