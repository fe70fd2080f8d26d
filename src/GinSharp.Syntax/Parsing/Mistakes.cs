using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing;

/// <summary>The mistakes that take more than a line to describe.</summary>
internal static class Mistakes
{
    public static Failure<GinValue> NoValue(ParseContext context, int start, int wordEnd) =>
        wordEnd > start
            ? context.Refuse<GinValue>(
                SyntaxDiagnostics.UnknownWord, start, wordEnd, null, context.Text.Substring(start, wordEnd - start))
            : context.Refuse<GinValue>(
                SyntaxDiagnostics.ExpectedValue, start, Found.End(context, start), null, Found.At(context, start));

    public static Failure<T> Unclosed<T>(ParseContext context, int start, char closing, string what)
    {
        context.Report(SyntaxDiagnostics.UnclosedBracket, start, start + 1, null, what, closing);
        return context.FailAt<T>(context.Text.Length);
    }

    public static Failure<T> InsideBrackets<T>(ParseContext context, int start, int position, char closing, string what) =>
        context.Refuse<T>(
            SyntaxDiagnostics.ExpectedComma, position, Found.End(context, position), null,
            closing, what, context.Span(start, start).Line, Found.At(context, position));

    public static Failure<int> NoColon(ParseContext context, int position) =>
        context.Refuse<int>(
            SyntaxDiagnostics.ExpectedColon, position, Found.End(context, position), null, Found.At(context, position));

    public static Failure<int> NoEquals(ParseContext context, int position) =>
        context.Refuse<int>(
            SyntaxDiagnostics.ExpectedEquals, position, Found.End(context, position), null, Found.At(context, position));

    public static Failure<bool> Arguments(ParseContext context, int start, int position) =>
        context.Refuse<bool>(
            SyntaxDiagnostics.ReferenceArguments, position, Found.End(context, position), null,
            Found.At(context, position));

    public static Failure<int> NoEndOfLine(ParseContext context, int position) =>
        context.Refuse<int>(
            SyntaxDiagnostics.ExpectedEndOfLine, position, Found.End(context, position), null,
            Found.At(context, position));

    public static Failure<GinStatement> NoStatement(ParseContext context, NameToken key, int position) =>
        context.Refuse<GinStatement>(
            SyntaxDiagnostics.ExpectedStatement, position, Found.End(context, position), null,
            key.Text, Found.At(context, position));

    public static Failure<StringValue> NoPath(ParseContext context, int position) =>
        context.Refuse<StringValue>(
            SyntaxDiagnostics.ExpectedPath, position, Found.End(context, position), null, Found.At(context, position));

    /// <summary>Whether the text ends in a backslash and a line end: a line that is continued by nothing.</summary>
    public static bool EndsInContinuation(string text)
    {
        var end = text.Length;
        end -= end > 0 && text[end - 1] == '\n' ? 1 : 0;
        end -= end > 0 && text[end - 1] == '\r' ? 1 : 0;
        return end < text.Length && end > 0 && text[end - 1] == '\\';
    }

    public static Failure<T> DanglingContinuation<T>(ParseContext context) =>
        context.Refuse<T>(SyntaxDiagnostics.DanglingContinuation, context.Text.Length, context.Text.Length);

    public static void EmptyBlock(ParseContext context, BlockStatement block, LogicalLine next)
    {
        var position = Trivia.SkipBlanks(context.Text, next.TextStart);
        context.Report(
            SyntaxDiagnostics.EmptyBlock, position, Found.End(context, position), null,
            block.Target, Found.At(context, position));
    }

    public static void UnexpectedIndent(ParseContext context, LogicalLine line) =>
        context.Report(SyntaxDiagnostics.UnexpectedIndent, line.Start, line.TextStart);

    public static void InconsistentDedent(ParseContext context, LogicalLine line) =>
        context.Report(SyntaxDiagnostics.InconsistentDedent, line.Start, line.TextStart);
}
