using System.Globalization;
using System.Numerics;
using System.Text;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>Finds what was probably meant by a literal of the wrong kind.</summary>
internal static class NearMiss
{
    /// <summary><c>Write 3 instead of 3.0.</c>, or null when nothing like the value fits the type.</summary>
    public static string? Suggest(object value, Type target, ValueCompiler compiler, ConversionFaults faults)
    {
        if (faults.IsTrial)
        {
            return null;
        }

        if (Unquoted(value, faults) is { } advice)
        {
            return advice;
        }

        var literal = faults.Written;
        foreach (var (candidate, text) in Candidates(value, literal))
        {
            var trial = ConversionFaults.ForTrial(target);
            compiler.Compile(candidate, target, trial);
            if (trial.Count == 0 && text is not null)
            {
                return $"Write {text} instead of {ValueText.Of(value, literal)}.";
            }
        }

        return null;
    }

    /// <summary>What to say of a reference or macro in quotes; null for any other value.</summary>
    public static string? Unquoted(object value, ConversionFaults faults) =>
        value is not string { Length: > 1 } text || text[0] is not ('@' or '%') ? null
        : faults.IsOfCode ? $"Code binds a reference as GinReference.Parse(\"{text}\")."
        : $"Without quotes it is a {(text[0] == '@' ? "reference" : "macro")}: {text}.";

    /// <summary>What may be meant, and how it is written; null where that is too long to show.</summary>
    private static IEnumerable<(object Value, string? Text)> Candidates(object value, GinValue? literal)
    {
        switch (value)
        {
            case double number when IntegerOf(number, literal) is { } integer:
                yield return Plain(integer);
                break;
            case bool boolean:
                yield return Plain(boolean ? 1L : 0L);
                break;
            case 0L or 1L:
                yield return Plain(value is 1L);
                break;
            case string { Length: <= 60 } text when Read(text) is { } read:
                yield return read;
                break;
            case string text when Ascii.IsValid(text):
                yield return Plain(Encoding.ASCII.GetBytes(text));
                break;
            case byte[] bytes when Ascii.IsValid(bytes):
                yield return Plain(Encoding.ASCII.GetString(bytes));
                break;
            case List<object?> { Count: 1 } list when list[0] is { } item and not GinReference:
                yield return (item, ValueText.OfShort(item, (literal as ListValue)?.Items[0]));
                break;
            case object?[] { Length: 1 } tuple when tuple[0] is { } item and not GinReference:
                yield return (item, ValueText.OfShort(item, (literal as TupleValue)?.Items[0]));
                break;
        }

        if ((ValueKind.Of(value) & (ValueKinds.Number | ValueKinds.Complex)) != 0)
        {
            var text = ValueText.OfShort(value, literal);
            yield return (text ?? "", text is null ? null : $"'{text}'");
        }

        if ((ValueKind.Of(value) & (ValueKinds.AnyLiteral & ~ValueKinds.Container)) != 0)
        {
            var text = ValueText.OfShort(value, literal);
            yield return (new List<object?> { value }, text is null ? null : $"[{text}]");
        }
    }

    private static (object Value, string? Text) Plain(object value) => (value, ValueText.OfShort(value, null));

    /// <summary>The integer that a float is, by the digits that are written; null for a fraction.</summary>
    private static BigInteger? IntegerOf(double number, GinValue? literal)
    {
        if (!double.IsInteger(number))
        {
            return null;
        }

        return DecimalDigits.TextOf(number, literal) is { } text && DecimalDigits.TryRead(text, out var digits)
            ? digits is { IsInteger: true, Exponent: < 60 } ? digits.Digits * BigInteger.Pow(10, digits.Exponent) : null
            : new BigInteger(number);
    }

    /// <summary>What a string would be without its quotes.</summary>
    private static (object Value, string? Text)? Read(string text)
    {
        if (bool.TryParse(text, out var boolean))
        {
            return Plain(boolean);
        }

        object? read = GinParser.ParseValue(new SourceText("", text), out _) switch
        {
            IntegerValue integer => integer.Value,
            FloatValue number => number.Value,
            ComplexValue number => number.Value,
            _ => null,
        };
        if (read is not null)
        {
            return (read, text.Trim());
        }

        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var other)
            ? Plain(other)
            : null;
    }
}
