using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a statement outside its value.</summary>
internal static class StatementMistakes
{
    private const string OwnLine = "Put each statement on a line of its own.";
    private const string ParameterDot = "A dot stands between a configurable and its parameter.";

    /// <summary>A line starts with what starts no statement.</summary>
    public static Failure<NameToken> NoStatement(ParseContext context, int position) =>
        context.RefuseToken<NameToken>(
            SyntaxDiagnostics.ExpectedStatement, position, StatementHint(context, position));

    /// <summary>A key is followed by neither <c>=</c> nor <c>:</c>.</summary>
    public static Failure<GinStatement> NoAssignment(ParseContext context, int position)
    {
        var flaw = position == context.TokenEnd ? NameMistakes.FlawOfKey(context.Text, position) : null;
        if (flaw is not null)
        {
            var end = Names.SelectorEnd(context.Text, position + (context.Text[position] == '/' ? 2 : 1));
            return new(NameMistakes.Malformed(context, context.LineStart, end, flaw).Remainder);
        }

        return context.RefuseToken<GinStatement>(
            SyntaxDiagnostics.ExpectedAssignment, position, AssignmentHint(context, position),
            Found.Quote(context.Text, context.LineStart, context.TokenEnd));
    }

    /// <summary>The colon of a block is followed by something on its line.</summary>
    public static Failure<int> NoLineAfterHeader(ParseContext context, int keyEnd, int position) =>
        context.RefuseToken<int>(
            SyntaxDiagnostics.ExpectedBlock, position, HeaderHint(context, position),
            Found.Quote(context.Text, context.LineStart, keyEnd));

    /// <summary>Something follows a statement that is whole.</summary>
    public static Failure<int> NoEndOfLine(ParseContext context, int position) =>
        context.RefuseToken<int>(SyntaxDiagnostics.ExpectedEndOfLine, position, EndOfLineHint(context, position));

    /// <summary>The text ends in a block, with a line that begins with <c>#</c> and has no line end.</summary>
    public static Failure<int> NoEndOfLastLine(ParseContext context) => context.RefuseToken<int>(
        SyntaxDiagnostics.ExpectedEndOfLine, context.Text.Length, "End the last line of the file.");

    /// <summary>The text ends in a backslash and a line end.</summary>
    public static Failure<int> DanglingContinuation(ParseContext context) =>
        context.Refuse<int>(SyntaxDiagnostics.DanglingContinuation, context.Text.Length, context.Text.Length);

    private static string? StatementHint(ParseContext context, int position)
    {
        var text = context.Text;
        return Found.Operator(text, position) switch
        {
            "//" or "/*" or ";" or "--" => Hints.Comment,
            "/" => "Remove it: a key starts with a name.",
            "-" => "There are no lines of a list: a list is written [1, 2].",
            "%" => "A macro is defined without '%'.",
            "@" => "'@' stands in values only: a statement starts with the name alone.",
            "[" => "There are no sections: 'name:' and indented lines make a block.",
            "{" => "There are no braces around statements: 'name:' and indented lines make a block.",
            "'" or "\"" => "A name stands without quotes.",
            _ when IsConflictMark(text, position) => "The marks of a merge conflict are to be resolved first.",
            _ when Characters.IsDigit(Characters.At(text, position)) => NameMistakes.FirstCharacter,
            _ => Hints.ForCharacter(context, position),
        };
    }

    private static bool IsConflictMark(string text, int position) =>
        string.CompareOrdinal(text, position, "<<<<<<<", 0, 7) == 0
        || string.CompareOrdinal(text, position, "=======", 0, 7) == 0
        || string.CompareOrdinal(text, position, ">>>>>>>", 0, 7) == 0;

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
            "{" => "The lines of a block are indented and follow 'name:'.",
            "->" => ParameterDot,
            "//" or "/*" or "--" or ";" => Hints.Comment,
            _ when KeywordHints.For(context, position) is { } hint => hint,
            _ when StringLiteral.IsAt(text, position) || NumberScan.IsAt(text, position) => "Is '=' missing?",
            _ => NameMistakes.PartHint(context, position, isInBlock: false) ?? Hints.ForCharacter(context, position),
        };
    }

    private static string HeaderHint(ParseContext context, int position)
    {
        var text = context.Text;
        if (text[position] == ':')
        {
            return ParameterDot;
        }

        return StatementStart.IsAt(text, position)
            ? "The lines of a block stand below it, indented."
            : "Use '=' to bind a value.";
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
            "," when IsBetweenDigits(text, position) => DigitsHint(text, position + 1),
            "," => "A tuple stands in parentheses.",
            ";" when StatementStart.IsAt(text, Trivia.SkipBlanks(text, position + 1)) => OwnLine,
            ";" => Hints.Comment,
            ")" or "]" or "}" => "No bracket is open that it could close.",
            "." when ImportMistakes.IsImport(context) => "A single name stands here.",
            "-" or "/" or ":" when IsBetweenDigits(text, position) => Hints.QuoteText,
            "(" when SigilBefore(context) == '%' => "A macro takes its value as it is: remove the parentheses.",
            "<" when SigilBefore(context) == '@' => "A reference has no type arguments.",
            "//" when SigilBefore(context) != '\0' && NameMistakes.FlawOfKey(text, position) is not null =>
                "A scope is missing between the slashes.",
            "[" => "A part of a value cannot be taken.",
            _ when StatementStart.IsAt(text, position) => OwnLine,
            _ when StringLiteral.IsAt(text, position) || NumberScan.IsAt(text, position) =>
                "Several values make a list: [1, 2].",
            _ => Hints.ForExpression(context, position) ?? Hints.ForCharacter(context, position),
        };
    }

    private static bool IsBetweenDigits(string text, int position) =>
        position > 0
        && Characters.IsDigit(text[position - 1])
        && Characters.IsDigit(Characters.At(text, position + 1));

    private static string DigitsHint(string text, int start)
    {
        var end = start;
        while (Characters.IsDigit(Characters.At(text, end)))
        {
            end++;
        }

        return end - start == 3
            ? "Digits are grouped with '_': 1_000."
            : "A decimal point is written '.', and a tuple stands in parentheses.";
    }

    /// <summary>The <c>@</c> or <c>%</c> of the name that was read last, or a null character.</summary>
    private static char SigilBefore(ParseContext context)
    {
        var (text, start) = (context.Text, context.TokenEnd);
        while (start > 0 && (text[start - 1] is '.' or '/' || Characters.NamePartLength(text, start - 1) > 0))
        {
            start--;
        }

        return start > 0 && text[start - 1] is ('@' or '%') ? text[start - 1] : '\0';
    }
}
