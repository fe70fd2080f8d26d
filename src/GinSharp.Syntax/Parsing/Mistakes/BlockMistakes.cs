using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a block, and with indentation.</summary>
internal static class BlockMistakes
{
    /// <summary>No line of the block follows its header.</summary>
    public static void Empty(ParseContext context, BlockStatement block, LogicalLine next)
    {
        var position = Trivia.SkipBlanks(context.Text, next.TextStart);
        context.Report(
            SyntaxDiagnostics.EmptyBlock, position, Found.End(context, position),
            Names.IsStart(context.Text, position) ? "Indent the lines of the block." : null,
            block.Target, Found.At(context, position));
    }

    /// <summary>A line of a block starts with no name.</summary>
    public static Failure<NameToken> NoParameter(ParseContext context, ScopedSelector target, int position)
    {
        var isQuoted = StringLiteral.IsAt(context.Text, position);
        return context.RefuseToken<NameToken>(
            SyntaxDiagnostics.ExpectedName, position,
            isQuoted ? "A name stands without quotes." : Hints.ForCharacter(context, position),
            $"the name of a parameter of {Found.Quote(context.Text, target.Span.Start, target.Span.End)}");
    }

    /// <summary>The parameter's name is not followed by <c>=</c>.</summary>
    public static Failure<int> NoEquals(ParseContext context, int position) =>
        context.RefuseToken<int>(
            SyntaxDiagnostics.ExpectedEquals, position, EqualsHint(context, position),
            Found.Quote(context.Text, context.LineStart, context.TokenEnd));

    /// <summary>A line of a block stands deeper than the one above.</summary>
    public static void UnexpectedIndent(ParseContext context, LogicalLine above) =>
        context.Report(
            SyntaxDiagnostics.UnexpectedIndent, context.Line.Start, context.Line.TextStart,
            TabHint(context, above));

    /// <summary>A line steps back to where none above stands.</summary>
    public static void InconsistentDedent(ParseContext context, LogicalLine above, string columns) =>
        context.Report(
            SyntaxDiagnostics.InconsistentDedent, context.Line.Start, context.Line.TextStart,
            TabHint(context, above), context.Line.Indent, columns);

    private static string? EqualsHint(ParseContext context, int position)
    {
        var text = context.Text;
        var sign = Found.Operator(text, position);
        if (sign.Length > 1 && sign.IndexOf('=') >= 0)
        {
            return "Write '='.";
        }

        return sign switch
        {
            ":" when StatementStart.IsLineDone(text, position + 1) => "A block cannot stand in a block.",
            ":" => "Write '='.",
            "." or "/" => "A line of a block names a parameter only; a whole key stands outside blocks.",
            "(" or "[" => null,
            "//" or "/*" or ";" => Hints.Comment,
            _ when Hints.IsOneOf(text, context.LineStart, "import", "from", "include") =>
                $"{Found.Quote(text, context.LineStart, context.TokenEnd)} stands outside blocks.",
            _ when StringLiteral.IsAt(text, position) || NumberScan.IsAt(text, position) => "Is '=' missing?",
            _ => NameMistakes.PartHint(context, position, isInBlock: true) ?? Hints.ForCharacter(context, position),
        };
    }

    private static string? TabHint(ParseContext context, LogicalLine above)
    {
        var (tabs, spaces) = Indents(context.Text, context.Line);
        var (tabsAbove, spacesAbove) = Indents(context.Text, above);
        return (tabs && (spaces || spacesAbove)) || (spaces && tabsAbove)
            ? "Tabs and spaces are mixed, and a tab goes to the next multiple of 8 columns: use spaces alone."
            : null;
    }

    private static (bool Tabs, bool Spaces) Indents(string text, LogicalLine line)
    {
        var length = line.TextStart - line.Start;
        return (text.IndexOf('\t', line.Start, length) >= 0, text.IndexOf(' ', line.Start, length) >= 0);
    }
}
