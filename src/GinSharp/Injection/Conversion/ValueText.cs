using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>Values as messages show them: as a .gin file writes them, cut short where they are long.</summary>
internal static class ValueText
{
    private const int MaxLength = 60;

    /// <summary>In bits; the digits of a long one take ever longer to find.</summary>
    private const int LongestInteger = 20_000;

    public static string Of(object? value) => Of(value, null);

    /// <param name="value">The value.</param>
    /// <param name="literal">
    /// What it was read from, or null: its numbers are shown as they are written, <c>0x1F</c> and not 31.
    /// </param>
    public static string Of(object? value, GinValue? literal) =>
        Whole(value, literal) is { Length: <= MaxLength } whole ? whole : $"{Whole(value, literal)[..(MaxLength - 1)]}…";

    /// <summary>As <see cref="Of(object?, GinValue?)"/>, or null where it would be cut short.</summary>
    public static string? OfShort(object? value, GinValue? literal) =>
        Whole(value, literal) is { Length: <= MaxLength } whole ? whole : null;

    private static string Whole(object? value, GinValue? literal)
    {
        var text = new StringBuilder();
        Append(text, value, literal);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, GinValue? literal)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        if (IsNumber(literal, value))
        {
            text.Append(literal!.Span.Text.ReplaceLineEndings(" "));
            return;
        }

        switch (value)
        {
            case null:
                text.Append("None");
                break;
            case bool boolean:
                text.Append(boolean ? "True" : "False");
                break;
            case string characters:
                AppendQuoted(text, characters, lastControl: '\xA0');
                break;
            case byte[] bytes:
                AppendQuoted(text.Append('b'), Encoding.Latin1.GetString(bytes), lastControl: '\xFF');
                break;
            case double number:
                text.Append(OfFloat(number));
                break;
            case Complex { Real: 0 } complex:
                text.Append(OfImaginary(complex.Imaginary)).Append('j');
                break;
            case List<object?> list:
                AppendItems(text, '[', list, ']', (literal as ListValue)?.Items ?? []);
                break;
            case object?[] tuple when tuple.GetType() == typeof(object[]):
                AppendItems(text, '(', tuple, ')', (literal as TupleValue)?.Items ?? []);
                break;
            case GinDictionary dictionary:
                AppendEntries(text, dictionary, (literal as DictionaryValue)?.Entries ?? []);
                break;
            case BigInteger number when number.GetBitLength() > LongestInteger:
                text.Append(CultureInfo.InvariantCulture, $"an integer of {number.GetBitLength()} bits");
                break;
            case GinReference:
            case IFormattable when ValueKind.IsNumber(value):
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"an object of type {TypeName.Of(value.GetType())}");
                break;
        }
    }

    private static string OfFloat(double number)
    {
        if (double.IsInfinity(number))
        {
            return number > 0 ? "1e400" : "-1e400";
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture).ToLowerInvariant();
        return text.AsSpan().ContainsAny('.', 'e', 'n') ? text : $"{text}.0";
    }

    private static string OfImaginary(double number) =>
        double.IsInfinity(number) ? OfFloat(number) : number.ToString("R", CultureInfo.InvariantCulture);

    private static void AppendQuoted(StringBuilder text, string characters, char lastControl)
    {
        var quote = characters.Contains('\'') && !characters.Contains('"') ? '"' : '\'';
        text.Append(quote);
        foreach (var c in characters.Length > MaxLength ? characters[..MaxLength] : characters)
        {
            _ = c switch
            {
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                '\\' => text.Append(@"\\"),
                _ when c == quote => text.Append('\\').Append(c),
                _ when c < ' ' || (c >= '\x7F' && c <= lastControl) =>
                    text.Append(CultureInfo.InvariantCulture, $@"\x{(int)c:x2}"),
                _ => text.Append(c),
            };
        }

        text.Append(quote);
    }

    private static bool IsNumber(GinValue? literal, object? value) => literal switch
    {
        IntegerValue integer => PythonNumber.TryReadInteger(value, out var number) && number == integer.Value,
        FloatValue number => number.Value.Equals(value),
        ComplexValue number => number.Value.Equals(value),
        _ => false,
    };

    private static void AppendItems(
        StringBuilder text, char open, IReadOnlyList<object?> items, char close, ImmutableArray<GinValue> literals)
    {
        text.Append(open);
        for (var i = 0; i < items.Count && text.Length <= MaxLength; i++)
        {
            var literal = literals.Length == items.Count ? literals[i] : null;
            Append(i == 0 ? text : text.Append(", "), items[i], literal);
        }

        text.Append(open == '(' && items.Count == 1 ? "," : "").Append(close);
    }

    private static void AppendEntries(
        StringBuilder text, GinDictionary dictionary, ImmutableArray<DictionaryEntry> literals)
    {
        text.Append('{');
        var separator = "";
        var index = 0;
        foreach (var (key, value) in dictionary)
        {
            // A key that is written twice has one entry only.
            var literal = literals.Length == dictionary.Count ? literals[index++] : null;
            Append(text.Append(separator), key, literal?.Key);
            Append(text.Append(": "), value, literal?.Value);
            separator = ", ";
        }

        text.Append('}');
    }
}
