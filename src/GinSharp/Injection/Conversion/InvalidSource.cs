namespace GinSharp.Injection.Conversion;

/// <summary>What a value that cannot be converted is compiled to; its faults say why.</summary>
internal sealed class InvalidSource : ValueSource
{
    public static readonly InvalidSource Instance = new();

    private InvalidSource()
    {
    }

    public override object? Get(in CallContext context) =>
        throw new InvalidOperationException("The value was asked for although its conversion has faults.");
}
