using System.Collections.Immutable;
using System.Numerics;

namespace GinSharp.Reporting;

/// <summary>Which literals can be keys, and Python's <c>==</c> and <c>&lt;</c> between them.</summary>
internal static class LiteralComparison
{
    public static bool IsHashable(Literal literal) => literal switch
    {
        SequenceLiteral sequence => sequence.TypeName == "tuple" && sequence.Items.All(IsHashable),
        DictionaryLiteral => false,
        _ => true,
    };

    /// <summary>Whether <paramref name="left"/> is less; null where Python raises <c>TypeError</c>.</summary>
    public static bool? IsLess(Literal left, Literal right) => (left, right) switch
    {
        (StringLiteral a, StringLiteral b) => PythonText.Compare(a.Value, b.Value) < 0,
        (BytesLiteral a, BytesLiteral b) => a.Value.AsSpan().SequenceCompareTo(b.Value) < 0,
        (SequenceLiteral a, SequenceLiteral b) => IsLess(a.Items, b.Items),
        _ => CompareNumbers(left, right) is { } order ? order < 0 : null,
    };

    private static bool? IsLess(ImmutableArray<Literal> left, ImmutableArray<Literal> right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return IsLess(left[i], right[i]);
            }
        }

        return left.Length < right.Length;
    }

    public static bool AreEqual(Literal left, Literal right) => (left, right) switch
    {
        (StringLiteral a, StringLiteral b) => a.Value == b.Value,
        (BytesLiteral a, BytesLiteral b) => a.Value.AsSpan().SequenceEqual(b.Value),
        (SequenceLiteral a, SequenceLiteral b) => a.Items.SequenceEqual(b.Items, AreEqual),
        (ImaginaryLiteral a, ImaginaryLiteral b) => a.Value == b.Value,
        (ImaginaryLiteral { Value: 0 }, _) => CompareNumbers(new IntegerLiteral(0), right) == 0,
        (_, ImaginaryLiteral { Value: 0 }) => CompareNumbers(left, new IntegerLiteral(0)) == 0,
        (ReferenceLiteral or NoneLiteral, _) => left == right,
        _ => CompareNumbers(left, right) == 0,
    };

    /// <summary>The exact order of two numbers, whatever their types; null where one is none or has no order.</summary>
    private static int? CompareNumbers(Literal left, Literal right) => (left, right) switch
    {
        (FloatLiteral a, FloatLiteral b) => a.Value.CompareTo(b.Value),
        (FloatLiteral a, _) => WholeNumber(right) is { } b ? -Compare(b, a.Value) : null,
        (_, FloatLiteral b) => WholeNumber(left) is { } a ? Compare(a, b.Value) : null,
        _ => WholeNumber(left) is { } a && WholeNumber(right) is { } b ? a.CompareTo(b) : null,
    };

    private static BigInteger? WholeNumber(Literal literal) => literal switch
    {
        IntegerLiteral integer => integer.Value,
        BooleanLiteral boolean => boolean.Value ? 1 : 0,
        _ => null,
    };

    private static int Compare(BigInteger whole, double number)
    {
        if (double.IsInfinity(number))
        {
            return number > 0 ? -1 : 1;
        }

        var floor = Math.Floor(number);
        var order = whole.CompareTo(new BigInteger(floor));
        return order == 0 && floor < number ? -1 : order;
    }
}
