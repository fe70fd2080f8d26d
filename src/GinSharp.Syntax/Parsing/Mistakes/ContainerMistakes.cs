using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a list, a tuple or a dictionary.</summary>
internal static class ContainerMistakes
{
    /// <summary>An item is followed by neither a comma nor the closing bracket.</summary>
    public static Failure<T> NoComma<T>(ParseContext context, Bracket bracket, int start, int position) =>
        context.RefuseToken<T>(
            SyntaxDiagnostics.ExpectedComma, position, CommaHint(context, bracket, position),
            bracket.Closing, bracket.Name, context.Span(start, start).Line);

    /// <summary>Where an item should stand a statement starts.</summary>
    public static Failure<T> NoItem<T>(ParseContext context, Bracket bracket, int start, int position) =>
        context.RefuseToken<T>(
            SyntaxDiagnostics.ExpectedItem, position, $"Is '{bracket.Closing}' missing?",
            bracket.Closing, bracket.Name, context.Span(start, start).Line);

    /// <summary>The limit on nesting is met, or the end of the stack.</summary>
    public static Failure<T> TooDeep<T>(ParseContext context, int start) =>
        context.Depth >= context.Options.MaxNesting
            ? context.Refuse<T>(SyntaxDiagnostics.TooDeep, start, start + 1, null, context.Options.MaxNesting)
            : context.Refuse<T>(SyntaxDiagnostics.StackExhausted, start, start + 1);

    /// <summary>The text ends inside the brackets.</summary>
    public static Failure<T> Unclosed<T>(ParseContext context, Bracket bracket, int start)
    {
        context.Report(SyntaxDiagnostics.UnclosedBracket, start, start + 1, null, bracket.Name, bracket.Closing);
        return context.FailAt<T>(context.Text.Length);
    }

    /// <summary>The key of a dictionary is not followed by a colon.</summary>
    public static Failure<int> NoColon(ParseContext context, int position)
    {
        var suggestion = Characters.At(context.Text, position) switch
        {
            '=' => "Write ':'.",
            ',' or '}' => "There are no sets: a list is written [1, 2].",
            _ when Hints.IsGluedToString(context, position) => Hints.QuoteInString,
            _ => Hints.ForExpression(context, position) ?? Hints.ForCharacter(context, position),
        };
        return context.RefuseToken<int>(SyntaxDiagnostics.ExpectedColon, position, suggestion);
    }

    private static string? CommaHint(ParseContext context, Bracket bracket, int position)
    {
        var text = context.Text;
        return Characters.At(text, position) switch
        {
            ')' or ']' or '}' => $"Did you mean '{bracket.Closing}'?",
            ';' => "Write ','.",
            ':' when bracket.Opening != '{' => "A dictionary is written {'a': 1}.",
            '[' or '(' or '{' or '@' => "Is ',' missing?",
            _ when context.StartsStatement(position) => $"Is '{bracket.Closing}' missing?",
            _ when Hints.IsGluedToString(context, position) => Hints.QuoteInString,
            _ when Hints.ForExpression(context, position) is { } hint => hint,
            _ when StringLiteral.IsAt(text, position)
                || NumberScan.IsAt(text, position)
                || Names.IsStart(text, position) => "Is ',' missing?",
            _ => Hints.ForCharacter(context, position),
        };
    }
}
