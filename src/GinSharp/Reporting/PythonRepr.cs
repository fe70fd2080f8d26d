using System.Buffers;
using System.Globalization;
using System.Text;

namespace GinSharp.Reporting;

/// <summary>Strings and bytes as Python's <c>repr</c> writes them.</summary>
internal static class PythonRepr
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except("'\\")]);

    public static string Of(string value)
    {
        if (!value.AsSpan().ContainsAnyExcept(Plain))
        {
            return $"'{value}'";
        }

        var quote = value.Contains('\'') && !value.Contains('"') ? '"' : '\'';
        var text = new StringBuilder(value.Length + 2).Append(quote);
        for (var i = 0; i < value.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(value, i, out var rune);
            if (isWhole && PythonText.IsPrintable(rune))
            {
                AppendPrintable(text, value.AsSpan(i, rune.Utf16SequenceLength), quote);
            }
            else
            {
                AppendEscape(text, isWhole ? rune.Value : value[i]);
            }

            i += isWhole ? rune.Utf16SequenceLength : 1;
        }

        return text.Append(quote).ToString();
    }

    public static string Of(ReadOnlySpan<byte> value)
    {
        var quote = value.Contains((byte)'\'') && !value.Contains((byte)'"') ? '"' : '\'';
        var text = new StringBuilder(value.Length + 3).Append('b').Append(quote);
        foreach (var b in value)
        {
            var c = (char)b;
            if (c is >= ' ' and <= '~')
            {
                AppendPrintable(text, [c], quote);
            }
            else
            {
                AppendEscape(text, c);
            }
        }

        return text.Append(quote).ToString();
    }

    private static void AppendPrintable(StringBuilder text, ReadOnlySpan<char> character, char quote)
    {
        if (character[0] == quote || character[0] == '\\')
        {
            text.Append('\\');
        }

        text.Append(character);
    }

    private static void AppendEscape(StringBuilder text, int codePoint) => _ = codePoint switch
    {
        '\n' => text.Append(@"\n"),
        '\r' => text.Append(@"\r"),
        '\t' => text.Append(@"\t"),
        <= 0xFF => text.Append(CultureInfo.InvariantCulture, $@"\x{codePoint:x2}"),
        <= 0xFFFF => text.Append(CultureInfo.InvariantCulture, $@"\u{codePoint:x4}"),
        _ => text.Append(CultureInfo.InvariantCulture, $@"\U{codePoint:x8}"),
    };
}
