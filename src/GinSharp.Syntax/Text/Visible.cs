using System.Globalization;
using System.Text;

namespace GinSharp.Syntax.Text;

/// <summary>
/// Shows text of a user's on one line of a message or report: line ends, escape sequences, marks of direction and all
/// else that does not print come as escapes, so that a name can neither end the line nor change what is around it.
/// </summary>
internal static class Visible
{
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text, i))
            {
                return Escape(text, i);
            }
        }

        return text;
    }

    private static string Escape(string text, int start)
    {
        var escaped = new StringBuilder(text, 0, start, text.Length + 16);
        for (var i = start; i < text.Length; i++)
        {
            if (IsPlain(text, i))
            {
                escaped.Append(text[i]);
                continue;
            }

            switch (text[i])
            {
                case '\n':
                    escaped.Append(@"\n");
                    break;
                case '\r':
                    escaped.Append(@"\r");
                    break;
                case '\t':
                    escaped.Append(@"\t");
                    break;
                case var c when c <= '\xFF':
                    escaped.AppendFormat(CultureInfo.InvariantCulture, @"\x{0:x2}", (int)c);
                    break;
                case var c when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.AppendFormat(
                        CultureInfo.InvariantCulture, @"\U{0:x8}", char.ConvertToUtf32(c, text[++i]));
                    break;
                case var c:
                    escaped.AppendFormat(CultureInfo.InvariantCulture, @"\u{0:x4}", (int)c);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether the code unit is, or is part of, a character that prints.</summary>
    private static bool IsPlain(string text, int index)
    {
        var c = text[index];
        if (c is >= ' ' and <= '~')
        {
            return true;
        }

        if (char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]))
        {
            index--;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
    }
}
