using GinSharp.Syntax.Diagnostics;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>The punctuation of the language; each token also takes the white space and comments after it.</summary>
internal static class Tokens
{
    /// <summary>The <c>=</c> of a binding; the key before it has seen that it is there.</summary>
    public static readonly Parser<int> EqualsSign = Skip;

    /// <summary>The <c>=</c> after a parameter in a block.</summary>
    public static readonly Parser<int> ParameterEquals = input =>
    {
        var place = SourceInput.From(input);
        return Characters.At(place.Source, place.Position) == '='
            ? Skip(input)
            : Mistakes.NoEquals(place.Context, place.Position);
    };

    /// <summary>The <c>:</c> of a block; the key before it has seen that it is there.</summary>
    public static readonly Parser<int> BlockColon = Skip;

    public static readonly Parser<int> DictionaryColon = input =>
    {
        var place = SourceInput.From(input);
        return Characters.At(place.Source, place.Position) == ':'
            ? Skip(input)
            : Mistakes.NoColon(place.Context, place.Position);
    };

    /// <summary><c>@</c> or <c>%</c>: gives its place. No line end may stand before the name that follows.</summary>
    public static Parser<int> Sigil(char sigil) => input =>
    {
        var place = SourceInput.From(input);
        var (context, start) = (place.Context, place.Position);
        var next = Trivia.SkipBlanks(context.Text, start + 1);
        return Names.IsStart(context.Text, next)
            ? new Success<int>(start, new SourceInput(context, next))
            : context.Refuse<int>(
                SyntaxDiagnostics.ExpectedName, next, Found.End(context, next), null,
                $"a name after '{sigil}'", Found.At(context, next));
    };

    /// <summary><c>call := ('(' ')')?</c>: whether the parentheses are there.</summary>
    public static readonly Parser<bool> Call = input =>
    {
        var place = SourceInput.From(input);
        var (context, start) = (place.Context, place.Position);
        if (Characters.At(context.Text, start) != '(')
        {
            return new Success<bool>(false, input);
        }

        context.Depth++;
        var closing = Trivia.Skip(context, start + 1);
        if (Characters.At(context.Text, closing) != ')')
        {
            return Mistakes.Arguments(context, start, closing);
        }

        context.Depth--;
        return context.Accept(true, closing + 1);
    };

    /// <summary>A word that must stand here.</summary>
    public static Parser<int> Keyword(string word, string where) => input =>
    {
        var place = SourceInput.From(input);
        var (context, start) = (place.Context, place.Position);
        return IsWord(context.Text, start, word)
            ? context.Accept(start, start + word.Length)
            : context.Refuse<int>(
                SyntaxDiagnostics.ExpectedKeyword, start, Found.End(context, start), null,
                word, where, Found.At(context, start));
    };

    public static bool IsWord(string text, int position, string word) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0
        && Characters.NamePartLength(text, position + word.Length) == 0;

    /// <summary>The end of a logical line: gives the place where the next line starts.</summary>
    public static readonly Parser<int> EndOfLine = input =>
    {
        var place = SourceInput.From(input);
        var (context, position) = (place.Context, place.Position);
        if (position == context.Text.Length)
        {
            return Mistakes.EndsInContinuation(context.Text)
                ? Mistakes.DanglingContinuation<int>(context)
                : new Success<int>(position, input);
        }

        var next = position + Characters.LineEndLength(context.Text, position);
        return next > position
            ? new Success<int>(next, new SourceInput(context, next))
            : Mistakes.NoEndOfLine(context, position);
    };

    /// <summary>The end of a text that is one value.</summary>
    public static readonly Parser<int> EndOfText = input =>
    {
        var place = SourceInput.From(input);
        var (context, position) = (place.Context, place.Position);
        context.Depth++; // Line ends may follow the value.
        var end = Trivia.Skip(context, position);
        context.Depth--;
        return end == context.Text.Length
            ? new Success<int>(end, new SourceInput(context, end))
            : context.Refuse<int>(
                SyntaxDiagnostics.ExpectedEndOfText, end, Found.End(context, end), null, Found.At(context, end));
    };

    private static Success<int> Skip(IInput input)
    {
        var place = SourceInput.From(input);
        return place.Context.Accept(place.Position, place.Position + 1);
    }
}
