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
        var joined = new string([.. whole.Where(c => !Characters.IsBlank(c) && !Characters.IsLineEnd(c) && c != '\\')])
            .Replace("//", "/");
        var suggestion = joined != whole && joined[joined.Length - 1] is not ('.' or '/')
            ? $"Did you mean '{joined}'?"
            : null;
        return context.Refuse<NameToken>(
            SyntaxDiagnostics.MalformedName, start, end, suggestion, Found.Quote(context.Text, start, end), flaw);
    }

    /// <summary>What is wrong with a key that goes on, without a blank, in a way that no key does; or null.</summary>
    public static string? FlawOfKey(string text, int position) => Characters.At(text, position) switch
    {
        '/' when Characters.At(text, position + 1) == '/' && Names.IsStart(text, position + 2) =>
            "a scope is missing between the slashes",
        '.' when Characters.IsDigit(Characters.At(text, position + 1)) => "a name starts with an ASCII letter or '_'",
        _ => null,
    };

    /// <summary>
    /// A hint for what may be part of a key: <c>learning rate = 1</c>, <c>a-b = 1</c>, <c>a-b/C.d = 1</c>; or null.
    /// </summary>
    public static string? PartHint(ParseContext context, int position, bool isInBlock)
    {
        var text = context.Text;
        if (Characters.At(text, position) == '\\' && context.TokenEnd == position && Names.IsStart(text, position + 1))
        {
            return "A scope is followed by '/'.";
        }

        var isHyphen = Characters.At(text, position) == '-' && context.TokenEnd == position;
        var start = isHyphen ? position + 1 : position;
        var end = Characters.NameEnd(text, start);
        while (isHyphen && Characters.At(text, end) is '-' or '/' or '.')
        {
            end = Characters.NameEnd(text, end + 1);
        }

        if (!Names.IsStart(text, start)
            || text[end - 1] is '/' or '.'
            || !Tokens.IsEqualsSign(text, Trivia.SkipBlanks(text, end)))
        {
            return null;
        }

        var before = text.Substring(context.LineStart, context.TokenEnd - context.LineStart);
        var after = text.Substring(start, end - start).Replace('-', '_');
        var (dotted, joined) = ($"'{before}.{after}'", $"'{before}_{after}'");
        return isHyphen || isInBlock || before.Contains('.') ? $"Did you mean {joined}?"
            : char.IsUpper(before[before.LastIndexOf('/') + 1]) ? $"Did you mean {dotted} or {joined}?"
            : $"Did you mean {joined} or {dotted}?";
    }
}
