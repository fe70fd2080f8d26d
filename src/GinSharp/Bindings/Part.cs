namespace GinSharp.Bindings;

/// <summary>A part of a bound value.</summary>
/// <param name="Value">The part.</param>
/// <param name="Nesting">How many lists, tuples and dictionaries it stands in.</param>
internal readonly record struct Part(object? Value, int Nesting)
{
    /// <summary>The macro that the part is, or null.</summary>
    public GinReference? Macro => Value is GinReference { Kind: GinReferenceKind.Macro } macro ? macro : null;
}
