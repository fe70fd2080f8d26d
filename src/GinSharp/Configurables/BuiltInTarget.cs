namespace GinSharp.Configurables;

/// <summary>What the built-in configurables call: the value they were given is the result.</summary>
/// <param name="parameter">The name of the only parameter, or null for none.</param>
internal sealed class BuiltInTarget(string? parameter) : ConfigurableTarget
{
    public override string DisplayName => "GinSharp";

    public override Type ResultType => typeof(object);

    public override Signature ReadSignature(string selector) => new(
        selector,
        parameter is null
            ? []
            : [new ConfigurableParameter { Name = parameter, Index = 0, Type = typeof(object) }]);

    public override object? Invoke(object? instance, Span<object?> arguments) =>
        arguments.IsEmpty ? null : arguments[0];
}
