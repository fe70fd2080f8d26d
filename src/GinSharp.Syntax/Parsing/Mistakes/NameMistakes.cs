using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a name.</summary>
internal static class NameMistakes
{
    public const string FirstCharacter = "A name starts with a letter or '_'.";

    /// <summary>A name is not put together as names are.</summary>
    public static Failure<NameToken> Malformed(ParseContext context, int start, int end, string flaw)
    {
        var whole = context.Text.Substring(start, end - start);
        var joined = new string([.. whole.Where(c => !Characters.IsBlank(c) && !Characters.IsLineEnd(c) && c != '\\')]);
        var suggestion = joined != whole && joined[joined.Length - 1] is not ('.' or '/')
            ? $"Did you mean '{joined}'?"
            : null;
        return context.Refuse<NameToken>(
            SyntaxDiagnostics.MalformedName, start, end, suggestion, Found.Quote(context.Text, start, end), flaw);
    }

    /// <summary>A hint for a word that follows a name: <c>learning rate = 1</c>; or null.</summary>
    public static string? SecondWordHint(ParseContext context, int position)
    {
        var text = context.Text;
        var end = Characters.NameEnd(text, position);
        return Names.IsStart(text, position) && Tokens.IsEqualsSign(text, Trivia.SkipBlanks(text, end))
            ? $"Did you mean '{text.Substring(context.LineStart, context.TokenEnd - context.LineStart)}_"
                + $"{text.Substring(position, end - position)}'?"
            : null;
    }
}
