using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a statement outside its value.</summary>
internal static class StatementMistakes
{
    /// <summary>A line starts with what starts no statement.</summary>
    public static Failure<NameToken> NoStatement(ParseContext context, int position) =>
        context.RefuseToken<NameToken>(
            SyntaxDiagnostics.ExpectedStatement, position, StatementHint(context, position));

    /// <summary>A key is followed by neither <c>=</c> nor <c>:</c>.</summary>
    public static Failure<GinStatement> NoAssignment(ParseContext context, int position) =>
        context.RefuseToken<GinStatement>(
            SyntaxDiagnostics.ExpectedAssignment, position, AssignmentHint(context, position),
            Found.Quote(context.Text, context.LineStart, context.TokenEnd));

    /// <summary>The colon of a block is followed by something on its line.</summary>
    public static Failure<int> NoLineAfterHeader(ParseContext context, int keyEnd, int position) =>
        context.RefuseToken<int>(
            SyntaxDiagnostics.ExpectedBlock, position, "Use '=' to bind a value.",
            Found.Quote(context.Text, context.LineStart, keyEnd));

    /// <summary>Something follows a statement that is whole.</summary>
    public static Failure<int> NoEndOfLine(ParseContext context, int position) =>
        context.RefuseToken<int>(SyntaxDiagnostics.ExpectedEndOfLine, position, EndOfLineHint(context, position));

    /// <summary>The text ends in a backslash and a line end.</summary>
    public static Failure<int> DanglingContinuation(ParseContext context) =>
        context.Refuse<int>(SyntaxDiagnostics.DanglingContinuation, context.Text.Length, context.Text.Length);

    private static string? StatementHint(ParseContext context, int position)
    {
        var text = context.Text;
        return Found.Operator(text, position) switch
        {
            "//" or "/*" or ";" or "--" => "A comment starts with '#'.",
            "%" => "A macro is defined without '%'.",
            "@" => "'@' stands in values only: a statement starts with the name alone.",
            "[" => "There are no sections: 'name:' and indented lines make a block.",
            "'" or "\"" => "A name stands without quotes.",
            _ when Characters.IsDigit(Characters.At(text, position)) => NameMistakes.FirstCharacter,
            _ => Hints.ForCharacter(context, position),
        };
    }

    private static string? AssignmentHint(ParseContext context, int position)
    {
        var text = context.Text;
        var sign = Found.Operator(text, position);
        if (sign.Length > 1 && sign.IndexOf('=') >= 0)
        {
            return "Write '='.";
        }

        return sign switch
        {
            "(" => "Parentheses stand after a reference only, in a value.",
            "[" => "A part of a value cannot be bound.",
            _ when StringLiteral.IsAt(text, position) || NumberScan.IsAt(text, position) => "Is '=' missing?",
            _ => NameMistakes.SecondWordHint(context, position) ?? Hints.ForCharacter(context, position),
        };
    }

    private static string? EndOfLineHint(ParseContext context, int position)
    {
        var text = context.Text;
        var isLast = Characters.LineEnd(text, position) == Trivia.SkipBlanks(text, position + 1);
        return Found.Operator(text, position) switch
        {
            _ when Hints.IsGluedToString(context, position) => Hints.QuoteInString,
            _ when Characters.LineEnd(text, context.TokenEnd) < position =>
                "The backslash at the end of the line above joins this line to it.",
            "," when ImportMistakes.IsInclude(context) => "Include each file on a line of its own.",
            "," when ImportMistakes.IsImport(context) => "Import each name on a line of its own.",
            "," or ";" when isLast => "Remove it.",
            "%" when isLast => Hints.QuoteText,
            "," when IsBetweenDigits(text, position) => "Digits are grouped with '_': 1_000.",
            "," => "A tuple stands in parentheses.",
            ";" => "Put each statement on a line of its own.",
            ")" or "]" or "}" => "No bracket is open that it could close.",
            "." when ImportMistakes.IsImport(context) => "A single name stands here.",
            "-" or "/" or ":" when IsBetweenDigits(text, position) => Hints.QuoteText,
            "(" when FollowsMacro(context) => "A macro takes its value as it is: remove the parentheses.",
            "[" => "A part of a value cannot be taken.",
            _ when StatementStart.IsAt(text, position) => "Put each statement on a line of its own.",
            _ => Hints.ForExpression(context, position) ?? Hints.ForCharacter(context, position),
        };
    }

    private static bool IsBetweenDigits(string text, int position) =>
        position > 0
        && Characters.IsDigit(text[position - 1])
        && Characters.IsDigit(Characters.At(text, position + 1));

    private static bool FollowsMacro(ParseContext context)
    {
        var (text, start) = (context.Text, context.TokenEnd);
        while (start > 0 && (text[start - 1] is '.' or '/' || Characters.NamePartLength(text, start - 1) > 0))
        {
            start--;
        }

        return start > 0 && text[start - 1] == '%';
    }
}
