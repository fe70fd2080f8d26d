using System.Globalization;
using System.Numerics;
using System.Text;

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

        foreach (var candidate in Candidates(value))
        {
            var trial = ConversionFaults.ForTrial(target);
            compiler.Compile(candidate, target, trial);
            if (trial.Count == 0)
            {
                return $"Write {ValueText.Of(candidate)} instead of {ValueText.Of(value)}.";
            }
        }

        return null;
    }

    /// <summary>What to say of a reference or macro in quotes; null for any other value.</summary>
    public static string? Unquoted(object value, ConversionFaults faults) =>
        value is not string { Length: > 1 } text || text[0] is not ('@' or '%') ? null
        : faults.IsOfCode ? $"Code binds a reference as GinReference.Parse(\"{text}\")."
        : $"Without quotes it is a {(text[0] == '@' ? "reference" : "macro")}: {text}.";

    private static IEnumerable<object> Candidates(object value)
    {
        switch (value)
        {
            case double number when double.IsInteger(number):
                yield return new BigInteger(number);
                break;
            case bool boolean:
                yield return boolean ? 1L : 0L;
                break;
            case 0L or 1L:
                yield return value is 1L;
                break;
            case string text when TryRead(text) is { } read:
                yield return read;
                break;
            case string text when Ascii.IsValid(text):
                yield return Encoding.ASCII.GetBytes(text);
                break;
            case byte[] bytes when Ascii.IsValid(bytes):
                yield return Encoding.ASCII.GetString(bytes);
                break;
            case List<object?> { Count: 1 } list when list[0] is { } and not GinReference:
                yield return list[0]!;
                break;
            case object?[] { Length: 1 } tuple when tuple[0] is { } and not GinReference:
                yield return tuple[0]!;
                break;
        }

        if ((ValueKind.Of(value) & (ValueKinds.Number | ValueKinds.Complex)) != 0)
        {
            yield return ValueText.Of(value);
        }

        if ((ValueKind.Of(value) & (ValueKinds.AnyLiteral & ~ValueKinds.Container)) != 0)
        {
            yield return new List<object?> { value };
        }
    }

    /// <summary>What a string would be without its quotes.</summary>
    private static object? TryRead(string text)
    {
        if (bool.TryParse(text, out var boolean))
        {
            return boolean;
        }

        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer;
        }

        // There is no literal for "NaN".
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) &&
            !double.IsNaN(number)
                ? number
                : null;
    }
}
