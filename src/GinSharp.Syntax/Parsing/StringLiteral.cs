namespace GinSharp.Syntax.Parsing;

/// <summary>Where one string literal lies and what its prefix says; its content is still as written.</summary>
internal readonly record struct StringLiteral(
    int Start, int ContentStart, int ContentEnd, int End, string Prefix, bool IsTriple, bool IsClosed)
{
    public bool IsRaw => Has('r');

    public bool IsBytes => Has('b');

    public bool IsFormatted => Has('f');

    /// <summary>Whether a literal starts here: a quote, or a prefix and a quote.</summary>
    public static bool IsAt(string text, int position) => PrefixLength(text, position) >= 0;

    /// <summary>Scans the literal that starts here.</summary>
    public static StringLiteral Scan(ParseContext context, int start)
    {
        var text = context.Text;
        var opening = start + PrefixLength(text, start);
        var prefix = text.Substring(start, opening - start);
        var quote = text[opening];
        return IsTripleQuote(text, opening, quote)
            ? ScanTriple(context, start, opening + 3, quote, prefix)
            : ScanSingle(text, start, opening + 1, quote, prefix);
    }

    private static StringLiteral ScanSingle(string text, int start, int content, char quote, string prefix)
    {
        for (var position = content; position < text.Length; position++)
        {
            var c = text[position];
            if (c == quote)
            {
                return new(start, content, position, position + 1, prefix, IsTriple: false, IsClosed: true);
            }

            if (Characters.IsLineEnd(c))
            {
                return new(start, content, position, position, prefix, IsTriple: false, IsClosed: false);
            }

            if (c == '\\')
            {
                position += Math.Max(1, Characters.LineEndLength(text, position + 1));
            }
        }

        return new(start, content, text.Length, text.Length, prefix, IsTriple: false, IsClosed: false);
    }

    private static StringLiteral ScanTriple(ParseContext context, int start, int content, char quote, string prefix)
    {
        var text = context.Text;
        if (!context.IsUnclosed(quote))
        {
            for (var position = content; position < text.Length; position++)
            {
                if (text[position] == '\\')
                {
                    position++;
                }
                else if (IsTripleQuote(text, position, quote))
                {
                    return new(start, content, position, position + 3, prefix, IsTriple: true, IsClosed: true);
                }
            }

            context.SetUnclosed(quote);
        }

        var end = Characters.LineEnd(text, content);
        return new(start, content, end, end, prefix, IsTriple: true, IsClosed: false);
    }

    private static bool IsTripleQuote(string text, int position, char quote) =>
        text[position] == quote
        && Characters.At(text, position + 1) == quote
        && Characters.At(text, position + 2) == quote;

    /// <summary>The length of the prefix of the literal that starts here, or -1 when none does.</summary>
    private static int PrefixLength(string text, int position)
    {
        var first = Characters.At(text, position);
        if (Characters.IsQuote(first))
        {
            return 0;
        }

        var second = Characters.At(text, position + 1);
        if (Characters.IsQuote(second))
        {
            return Lower(first) is 'b' or 'r' or 'u' or 'f' ? 1 : -1;
        }

        return Characters.IsQuote(Characters.At(text, position + 2))
            && (Lower(first), Lower(second)) is ('r', 'b') or ('b', 'r') or ('r', 'f') or ('f', 'r') ? 2 : -1;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    private bool Has(char letter) => Prefix.IndexOf(letter) >= 0 || Prefix.IndexOf(char.ToUpperInvariant(letter)) >= 0;
}
