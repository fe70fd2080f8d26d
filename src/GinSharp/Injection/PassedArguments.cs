namespace GinSharp.Injection;

/// <summary>What a caller passes.</summary>
internal readonly ref struct PassedArguments
{
    public PassedArguments(ReadOnlySpan<object?> positional, ReadOnlySpan<(string Name, object? Value)> named)
    {
        Positional = positional;
        Named = named;
    }

    public ReadOnlySpan<object?> Positional { get; }

    public ReadOnlySpan<(string Name, object? Value)> Named { get; }

    public bool IsEmpty => Positional.IsEmpty && Named.IsEmpty;
}
