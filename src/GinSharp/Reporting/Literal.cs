using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace GinSharp.Reporting;

/// <summary>A value reduced to what a .gin file can say: a finite tree whose parts know how wide they are.</summary>
/// <param name="TypeName">What Python calls the type; dictionary keys that do not compare are sorted by it.</param>
/// <param name="Width">The code points of the text on one line.</param>
internal abstract record Literal(string TypeName, int Width);

/// <summary>A literal without parts.</summary>
internal abstract record ScalarLiteral(string TypeName, string Text) : Literal(TypeName, PythonText.Length(Text));

internal sealed record NoneLiteral() : ScalarLiteral("NoneType", "None");

internal sealed record BooleanLiteral(bool Value) : ScalarLiteral("bool", Value ? "True" : "False");

internal sealed record IntegerLiteral(BigInteger Value)
    : ScalarLiteral("int", Value.ToString(CultureInfo.InvariantCulture));

internal sealed record FloatLiteral(double Value) : ScalarLiteral("float", FloatText.Of(Value));

internal sealed record ImaginaryLiteral(double Value) : ScalarLiteral("complex", FloatText.OfImaginary(Value));

internal sealed record ReferenceLiteral(string Spelling) : ScalarLiteral("gin.config.ConfigurableReference", Spelling)
{
    /// <summary>What the text refers to, where that is known.</summary>
    public object? Reference { get; init; }

    public bool Equals(ReferenceLiteral? other) => other is not null && Spelling == other.Spelling;

    public override int GetHashCode() => Spelling.GetHashCode(StringComparison.Ordinal);
}

internal sealed record StringLiteral(string Value) : ScalarLiteral("str", PythonRepr.Of(Value));

internal sealed record BytesLiteral(byte[] Value) : ScalarLiteral("bytes", PythonRepr.Of(Value));

/// <summary>A list or a tuple.</summary>
internal sealed record SequenceLiteral(string TypeName, string Open, ImmutableArray<Literal> Items, string Close)
    : Literal(
        TypeName, Open.Length + Items.Sum(item => item.Width) + (2 * Math.Max(0, Items.Length - 1)) + Close.Length);

internal sealed record DictionaryLiteral(ImmutableArray<KeyValuePair<Literal, Literal>> Entries)
    : Literal("dict", 2 + Entries.Sum(e => e.Key.Width + 2 + e.Value.Width) + (2 * Math.Max(0, Entries.Length - 1)));
