namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What is likely meant by a token that no rule takes, whatever the rule.</summary>
internal static class Hints
{
    public const string QuoteText = "Text stands in quotes.";
    public const string Comment = "A comment starts with '#'.";
    public const string NoExpressions = "There are no expressions: write the result.";
    public const string QuoteInString =
        "A quote inside a string is written with a backslash before it, or the string in the other quotes.";

    /// <summary>A hint about a character that stands nowhere in the language, or null.</summary>
    public static string? ForCharacter(ParseContext context, int position) =>
        Characters.At(context.Text, position) switch
        {
            (>= '\u2018' and <= '\u201F') or '\u00AB' or '\u00BB' or '\u00B4' or '`' =>
                "Strings stand in straight quotes: ' or \".",
            '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000' or '\uFEFF' =>
                "Replace it by a plain space, or remove it.",
            '\u2212' or '\u2013' or '\u2014' => "A minus sign is written '-'.",
            '\\' when Characters.IsBlank(Characters.At(context.Text, position + 1)) =>
                "Nothing may stand after a backslash that continues a line, not even blanks.",
            '$' when Characters.IsQuote(Characters.At(context.Text, position + 1)) =>
                "Remove the '$', and write the text as it is to be.",
            '$' => "Variables of the environment are not read; a macro is written '%NAME'.",
            _ => null,
        };

    /// <summary>A hint about an operator or a word of Python's expressions, or null.</summary>
    public static string? ForExpression(ParseContext context, int position)
    {
        var text = context.Text;
        return Found.Operator(text, position) switch
        {
            "/*" => Comment,
            "//" or "--" when !IsOperand(text, position + 2) => Comment,
            "+" when JoinsStrings(context, position) => "Strings that stand side by side are joined: remove the '+'.",
            "==" or "=>" => NoExpressions,
            ['+' or '-' or '*' or '/' or '%' or '<' or '>' or '&' or '|' or '^' or '!', ..] =>
                "There is no arithmetic: write the result.",
            _ when IsOneOf(text, position, "if", "else", "and", "or", "not", "in", "is", "for", "lambda") =>
                NoExpressions,
            _ => null,
        };
    }

    /// <summary>Whether one of these words stands at a place.</summary>
    public static bool IsOneOf(string text, int position, params string[] words)
    {
        foreach (var word in words)
        {
            if (Tokens.IsWord(text, position, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a string ends just before a word: <c>'it's'</c>.</summary>
    public static bool IsGluedToString(ParseContext context, int position) =>
        position > 0
        && context.TokenEnd == position
        && Characters.IsQuote(context.Text[position - 1])
        && Characters.NamePartLength(context.Text, position) > 0;

    private static bool IsOperand(string text, int position) =>
        Trivia.SkipBlanks(text, position) is var next
        && (NumberScan.IsAt(text, next) || Characters.At(text, next) is '(' or '@' or '%' or '-');

    private static bool JoinsStrings(ParseContext context, int position) =>
        Characters.IsQuote(Characters.At(context.Text, context.TokenEnd - 1))
        && StringLiteral.IsAt(context.Text, Trivia.SkipBlanks(context.Text, position + 1));
}
