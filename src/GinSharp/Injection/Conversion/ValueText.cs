using System.Globalization;
using System.Numerics;
using System.Text;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>Values as messages show them: as a .gin file writes them, cut short where they are long.</summary>
internal static class ValueText
{
    private const int MaxLength = 60;

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.Length <= MaxLength ? text.ToString() : $"{text.ToString(0, MaxLength - 1)}…";
    }

    private static void Append(StringBuilder text, object? value)
    {
        if (text.Length > MaxLength)
        {
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
                text.Append(CultureInfo.InvariantCulture, $"{complex.Imaginary:R}j");
                break;
            case List<object?> list:
                AppendItems(text, '[', list, ']');
                break;
            case object?[] tuple when tuple.GetType() == typeof(object[]):
                AppendItems(text, '(', tuple, ')');
                break;
            case GinDictionary dictionary:
                AppendEntries(text, dictionary);
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

    private static void AppendItems(StringBuilder text, char open, IReadOnlyList<object?> items, char close)
    {
        text.Append(open);
        for (var i = 0; i < items.Count && text.Length <= MaxLength; i++)
        {
            Append(i == 0 ? text : text.Append(", "), items[i]);
        }

        text.Append(open == '(' && items.Count == 1 ? "," : "").Append(close);
    }

    private static void AppendEntries(StringBuilder text, GinDictionary dictionary)
    {
        text.Append('{');
        var separator = "";
        foreach (var (key, value) in dictionary)
        {
            Append(text.Append(separator), key);
            Append(text.Append(": "), value);
            separator = ", ";
        }

        text.Append('}');
    }
}
