using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// <c>name := letter (letter | number | '_')*</c>, and what is made of names. No white space stands inside a selector.
/// </summary>
internal static class Names
{
    /// <summary><c>key := (name '/')* name ('.' name)*</c></summary>
    public static readonly Parser<NameToken> Key = input =>
    {
        var (context, start) = SourceInput.From(input);
        return IsStart(context.Text, start)
            ? Scan(context, start, start, dotsInScope: false)
            : StatementMistakes.NoStatement(context, start);
    };

    /// <summary><c>'@' target</c></summary>
    public static readonly Parser<NameToken> Reference = SignAndTarget('@');

    /// <summary><c>'%' target</c></summary>
    public static readonly Parser<NameToken> Macro = SignAndTarget('%');

    /// <summary><c>target</c>, where the sign was dealt with.</summary>
    public static Parser<NameToken> TargetAfter(char sign) => input =>
    {
        var (context, start) = SourceInput.From(input);
        return Target(context, sign, start, start);
    };

    /// <summary>The sign, which was seen when the rule was chosen. No line end may stand before the name.</summary>
    private static Parser<NameToken> SignAndTarget(char sign) => input =>
    {
        var (context, first) = SourceInput.From(input);
        return Target(context, sign, first, Trivia.SkipBlanks(context.Text, first + 1));
    };

    /// <summary><c>target := (dotted '/')* dotted</c>: in a value, scopes may have dots.</summary>
    private static IResult<NameToken> Target(ParseContext context, char sign, int first, int start) =>
        IsStart(context.Text, start)
            ? Scan(context, first, start, dotsInScope: true)
            : ValueMistakes.NoTarget(context, sign, start);

    /// <summary><c>module := name ('.' name)*</c></summary>
    public static readonly Parser<NameToken> Module = input =>
    {
        var (context, start) = SourceInput.From(input);
        if (!IsStart(context.Text, start))
        {
            return ImportMistakes.NoModule(context, start);
        }

        var result = Scan(context, start, start, dotsInScope: false);
        return result.WasSuccessful && result.Value.HasScope
            ? NameMistakes.Malformed(context, start, result.Value.End, "the parts of a module are joined by dots")
            : result;
    };

    /// <summary>The single name that <c>import</c> or <c>as</c> takes.</summary>
    public static Parser<string> After(string keyword) => input =>
    {
        var (context, start) = SourceInput.From(input);
        return AsciiNameEnd(context.Text, start) is > 0 and var end
            ? context.Accept(context.Text.Substring(start, end - start), end)
            : ImportMistakes.NoName(context, keyword, start);
    };

    /// <summary>The name of a parameter of a block's configurable.</summary>
    public static Parser<NameToken> Parameter(ScopedSelector target) => input =>
    {
        var (context, start) = SourceInput.From(input);
        return AsciiNameEnd(context.Text, start) is > 0 and var end
            ? context.Accept(new NameToken(context, start, start, end, start, -1), end)
            : BlockMistakes.NoParameter(context, target, start);
    };

    /// <summary>Whether a word starts here; which word may be a name is told later.</summary>
    public static bool IsStart(string text, int position) =>
        !Characters.IsDigit(Characters.At(text, position))
        && Characters.NamePartLength(text, position) > 0
        && !StringLiteral.IsAt(text, position);

    /// <summary>The place after the name parts, dots and slashes that stand here.</summary>
    public static int SelectorEnd(string text, int position)
    {
        while (true)
        {
            var end = Characters.NameEnd(text, position);
            if (!IsSeparator(text, end))
            {
                return end;
            }

            position = end + 1;
        }
    }

    private static int AsciiNameEnd(string text, int start) =>
        Characters.IsAsciiNameStart(Characters.At(text, start)) ? Characters.NameEnd(text, start) : 0;

    private static IResult<NameToken> Scan(ParseContext context, int first, int start, bool dotsInScope)
    {
        var text = context.Text;
        var (position, selectorStart, lastDot) = (start, start, -1);
        string? flaw = null;
        while (true)
        {
            flaw ??= Characters.IsAsciiNameStart(text[position]) ? null : "a name starts with an ASCII letter or '_'";
            position = Characters.NameEnd(text, position);
            var separator = Trivia.SkipBlanks(text, position);
            if (!IsSeparator(text, separator))
            {
                break;
            }

            var next = Trivia.SkipBlanks(text, separator + 1);
            if (!IsStart(text, next))
            {
                position = separator + 1;
                flaw ??= $"a name must follow '{text[separator]}'";
                break;
            }

            if (separator > position || next > separator + 1)
            {
                flaw ??= "no white space may stand inside it";
            }

            if (text[separator] == '.')
            {
                lastDot = separator;
            }
            else
            {
                flaw ??= lastDot >= 0 && !dotsInScope ? "a scope has no dots" : null;
                (selectorStart, lastDot) = (separator + 1, -1);
            }

            position = next;
        }

        return flaw is null
            ? context.Accept(new NameToken(context, first, start, position, selectorStart, lastDot), position)
            : NameMistakes.Malformed(context, start, position, flaw);
    }

    /// <summary>Whether a dot or slash stands here that is no part of <c>...</c>, <c>.5</c> or <c>//</c>.</summary>
    private static bool IsSeparator(string text, int position)
    {
        var next = Characters.At(text, position + 1);
        return Characters.At(text, position) switch
        {
            '.' => !Characters.IsDigit(next) && !(next == '.' && Characters.At(text, position + 2) == '.'),
            '/' => next is not ('/' or '='),
            _ => false,
        };
    }
}
