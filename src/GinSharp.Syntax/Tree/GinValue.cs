using System.Collections.Immutable;
using System.Numerics;

namespace GinSharp.Syntax;

/// <summary>The right-hand side of a binding, or a part of it.</summary>
public abstract record GinValue
{
    private protected GinValue(SourceSpan span) => Span = span;

    /// <summary>The place of the value, from its first token to its last.</summary>
    public SourceSpan Span { get; }

    /// <summary>Which of the records below this is; closes the hierarchy.</summary>
    internal abstract GinValueKind Kind { get; }
}

/// <summary>An integer of any size: <c>42</c>, <c>0xFF</c>, <c>1_000</c>.</summary>
/// <param name="Value">The number.</param>
/// <param name="Span">The place.</param>
public sealed record IntegerValue(BigInteger Value, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Integer;
}

/// <summary>A floating-point number: <c>1.</c>, <c>.5</c>, <c>1e-3</c>.</summary>
/// <param name="Value">The nearest double; infinity where the number is too large.</param>
/// <param name="Span">The place.</param>
public sealed record FloatValue(double Value, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Float;
}

/// <summary>An imaginary number: <c>2j</c>.</summary>
/// <param name="Value">The number; its real part is zero (minus zero after a minus sign).</param>
/// <param name="Span">The place.</param>
public sealed record ComplexValue(Complex Value, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Complex;
}

/// <summary>A string; adjacent literals are joined.</summary>
/// <param name="Value">The text after escapes, with LF for every line end; it may hold lone surrogates.</param>
/// <param name="Span">The place, from the first literal to the last.</param>
public sealed record StringValue(string Value, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.String;
}

/// <summary>A byte string: <c>b'\x00'</c>; adjacent literals are joined.</summary>
/// <param name="Value">The bytes.</param>
/// <param name="Span">The place, from the first literal to the last.</param>
public sealed record BytesValue(ImmutableArray<byte> Value, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Bytes;
}

/// <summary><c>True</c> or <c>False</c>.</summary>
/// <param name="Value">Which of the two.</param>
/// <param name="Span">The place.</param>
public sealed record BooleanValue(bool Value, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Boolean;
}

/// <summary><c>None</c>.</summary>
/// <param name="Span">The place.</param>
public sealed record NoneValue(SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.None;
}

/// <summary><c>[a, b]</c></summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">The place, brackets included.</param>
public sealed record ListValue(ImmutableArray<GinValue> Items, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.List;
}

/// <summary><c>(a, b)</c>, <c>(a,)</c> or <c>()</c>; <c>(a)</c> is <c>a</c>.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">The place, parentheses included.</param>
public sealed record TupleValue(ImmutableArray<GinValue> Items, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Tuple;
}

/// <summary><c>{'a': 1}</c></summary>
/// <param name="Entries">The entries as written, later duplicates of a key included.</param>
/// <param name="Span">The place, braces included.</param>
public sealed record DictionaryValue(ImmutableArray<DictionaryEntry> Entries, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Dictionary;
}

/// <summary>A reference to a configurable: <c>@scope/Name</c>, or with <c>()</c> the result of calling it.</summary>
/// <param name="Target">The configurable, as spelled.</param>
/// <param name="IsCall">Whether <c>()</c> follows.</param>
/// <param name="Span">The place, from <c>@</c> on.</param>
public sealed record ReferenceValue(ScopedSelector Target, bool IsCall, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Reference;
}

/// <summary>A macro or a constant: <c>%batch_size</c>, <c>%eval/batch_size</c>, <c>%module.CONSTANT</c>.</summary>
/// <param name="Name">The name, as spelled.</param>
/// <param name="Span">The place, from <c>%</c> on.</param>
public sealed record MacroValue(ScopedSelector Name, SourceSpan Span) : GinValue(Span)
{
    internal override GinValueKind Kind => GinValueKind.Macro;
}
