using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a string or with bytes.</summary>
internal static class StringMistakes
{
    /// <summary>What is wrong with a literal as a whole, or null.</summary>
    public static Failure<GinValue>? Check(ParseContext context, StringLiteral literal)
    {
        if (literal.IsFormatted)
        {
            return context.Refuse<GinValue>(
                SyntaxDiagnostics.FormattedString, literal.Start, literal.End,
                "Remove the 'f', and write the text as it is to be.");
        }

        return literal.IsClosed ? null : Unclosed(context, literal);
    }

    /// <summary>Bytes stand next to a string.</summary>
    public static Failure<GinValue> Mixed(ParseContext context, StringLiteral literal)
    {
        var (found, before) = literal.IsBytes ? ("bytes", "a string") : ("a string", "bytes");
        return context.Refuse<GinValue>(
            SyntaxDiagnostics.MixedStrings, literal.Start, literal.End, null, found, before);
    }

    /// <summary>An escape is not as it must be.</summary>
    public static Failure<GinValue> InvalidEscape(
        ParseContext context, StringLiteral literal, int start, int end, string rule) =>
        Refuse(
            context, SyntaxDiagnostics.InvalidEscape, literal, start, end,
            "A backslash itself is written '\\\\', or the string with an 'r' before it.",
            Found.Quote(context.Text, start, end), rule);

    /// <summary>A character may not stand in a literal as it is.</summary>
    public static Failure<GinValue> InvalidCharacter(ParseContext context, StringLiteral literal, int position)
    {
        var c = context.Text[position];
        return c >= 128 && literal.IsBytes
            ? Refuse(
                context, SyntaxDiagnostics.NonAsciiBytes, literal, position, position + 1, "Write it as '\\x…'.",
                Found.At(context, position))
            : Refuse(
                context, SyntaxDiagnostics.InvalidCharacter, literal, position, position + 1,
                c == '\0' ? "Write it as '\\0'." : $"Write it as '\\u{(int)c:x4}'.", (int)c);
    }

    private static Failure<GinValue> Unclosed(ParseContext context, StringLiteral literal)
    {
        if (literal.IsTriple)
        {
            // Like an open bracket: what follows is inside until a line looks like a statement.
            context.Depth++;
        }

        var opening = literal.Start + literal.Prefix.Length;
        return context.Refuse<GinValue>(
            SyntaxDiagnostics.UnclosedString, literal.Start, literal.End,
            literal.IsTriple ? null : "A string of several lines stands in three quotes.",
            context.Text.Substring(opening, literal.ContentStart - opening));
    }

    /// <summary>
    /// The diagnostic stands at the flaw, or at the literal's start when that is on an earlier line: Python names that
    /// line, and so the whole literal is shown.
    /// </summary>
    private static Failure<GinValue> Refuse(
        ParseContext context, GinDiagnosticDescriptor descriptor, StringLiteral literal, int start, int end,
        string suggestion, params object?[] args)
    {
        var isOnFirstLine = Characters.LineEnd(context.Text, literal.Start) >= start;
        context.Report(descriptor, isOnFirstLine ? start : literal.Start, end, suggestion, args);
        return context.FailAt<GinValue>(literal.Start);
    }
}
