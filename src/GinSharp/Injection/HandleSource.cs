namespace GinSharp.Injection;

/// <summary>
/// A configurable that is handed over uncalled. Where that happens in a container, its later calls get the services of
/// the one it was handed over in.
/// </summary>
/// <param name="handle">The configurable.</param>
/// <param name="create">Makes what the parameter asks for: a delegate or a factory.</param>
internal sealed class HandleSource(ConfigurableHandle handle, Func<ConfigurableHandle, object> create) : ValueSource
{
    private readonly object _shared = create(handle);

    public override bool TryKnow(out object? value)
    {
        value = _shared;
        return true;
    }

    public override object? Get(in CallContext context) =>
        context.Services is { } services ? create(handle with { Services = services }) : _shared;
}
