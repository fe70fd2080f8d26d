using GinSharp.Syntax.Diagnostics;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// <c>name := letter (letter | number | '_')*</c>, and what is made of names. No white space stands inside a selector.
/// </summary>
internal static class Names
{
    /// <summary><c>key := (name '/')* name ('.' name)*</c></summary>
    public static readonly Parser<NameToken> Key = input => Scan(input, dotsInScope: false);

    /// <summary><c>target := (dotted '/')* dotted</c>: in a reference, scopes may have dots.</summary>
    public static readonly Parser<NameToken> Target = input => Scan(input, dotsInScope: true);

    /// <summary><c>dotted := name ('.' name)*</c></summary>
    public static readonly Parser<NameToken> Dotted = input =>
    {
        var result = Scan(input, dotsInScope: false);
        return result.WasSuccessful && result.Value.HasScope
            ? Malformed(result.Value.Context, result.Value.Start, result.Value.End, "a module has no scope")
            : result;
    };

    /// <summary>A name alone, and which thing it names.</summary>
    public static Parser<string> Identifier(string what) => input =>
    {
        var (context, start) = Place(input);
        var end = Characters.NameEnd(context.Text, start);
        return end > start && Characters.IsAsciiNameStart(context.Text[start])
            ? context.Accept(context.Text.Substring(start, end - start), end)
            : context.Refuse<string>(
                SyntaxDiagnostics.ExpectedName, start, Found.End(context, start), null, what, Found.At(context, start));
    };

    /// <summary>The name of a parameter in a block.</summary>
    public static readonly Parser<NameToken> Parameter = input =>
    {
        var (context, start) = Place(input);
        var end = Characters.NameEnd(context.Text, start);
        return end > start && Characters.IsAsciiNameStart(context.Text[start])
            ? context.Accept(new NameToken(context, start, end, start, -1), end)
            : context.Refuse<NameToken>(
                SyntaxDiagnostics.ExpectedName, start, Found.End(context, start), null,
                "the name of a parameter", Found.At(context, start));
    };

    private static IResult<NameToken> Scan(IInput input, bool dotsInScope)
    {
        var (context, start) = Place(input);
        var text = context.Text;
        if (!IsStart(text, start))
        {
            return context.Refuse<NameToken>(
                SyntaxDiagnostics.ExpectedName, start, Found.End(context, start), null, "a name", Found.At(context, start));
        }

        var (position, selectorStart, lastDot) = (start, start, -1);
        string? flaw = null;
        while (true)
        {
            flaw ??= Characters.IsAsciiNameStart(Characters.At(text, position)) ? null : "a name starts with an ASCII letter or '_'";
            position = Characters.NameEnd(text, position);
            var separator = Trivia.SkipBlanks(text, position);
            if (!IsSeparator(text, separator))
            {
                break;
            }

            var next = Trivia.SkipBlanks(text, separator + 1);
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

            position = separator + 1;
            if (!IsStart(text, next))
            {
                flaw ??= $"a name must follow '{text[separator]}'";
                break;
            }

            position = next;
        }

        return flaw is null
            ? context.Accept(new NameToken(context, start, position, selectorStart, lastDot), position)
            : Malformed(context, start, position, flaw);
    }

    private static Failure<NameToken> Malformed(ParseContext context, int start, int end, string flaw) =>
        context.Refuse<NameToken>(
            SyntaxDiagnostics.MalformedName, start, end, null, context.Text.Substring(start, end - start), flaw);

    /// <summary>Whether a dot or slash stands here that is no part of a longer token (<c>...</c>, <c>.5</c>, <c>//</c>).</summary>
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

    public static bool IsStart(string text, int position) =>
        !Characters.IsDigit(Characters.At(text, position))
        && Characters.NamePartLength(text, position) > 0
        && !StringLiteral.IsAt(text, position);

    private static (ParseContext Context, int Position) Place(IInput input)
    {
        var place = SourceInput.From(input);
        return (place.Context, place.Position);
    }
}
