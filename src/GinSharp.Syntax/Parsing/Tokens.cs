using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>The punctuation of the language; each token also takes the white space and comments after it.</summary>
internal static class Tokens
{
    /// <summary>The <c>=</c> after a parameter of a block.</summary>
    public static readonly Parser<int> ParameterEquals = input =>
    {
        var (context, position) = SourceInput.From(input);
        return IsEqualsSign(context.Text, position)
            ? context.Accept(position, position + 1)
            : BlockMistakes.NoEquals(context, position);
    };

    /// <summary>The <c>:</c> of a block, which ends its line; it was seen when the rule was chosen.</summary>
    public static readonly Parser<int> BlockColon = input =>
    {
        var (context, position) = SourceInput.From(input);
        var keyEnd = context.TokenEnd;
        var accepted = context.Accept(position, position + 1);
        var next = accepted.Remainder.Position;
        return next == context.Text.Length || Characters.IsLineEnd(context.Text[next])
            ? accepted
            : StatementMistakes.NoLineAfterHeader(context, keyEnd, next);
    };

    /// <summary>The <c>:</c> after a key of a dictionary.</summary>
    public static readonly Parser<int> DictionaryColon = input =>
    {
        var (context, position) = SourceInput.From(input);
        return Characters.At(context.Text, position) == ':'
            ? context.Accept(position, position + 1)
            : ContainerMistakes.NoColon(context, position);
    };

    /// <summary><c>call := ('(' ')')?</c>: whether the parentheses are there.</summary>
    public static readonly Parser<bool> Call = input =>
    {
        var (context, start) = SourceInput.From(input);
        if (Characters.At(context.Text, start) != '(')
        {
            return new Success<bool>(false, context, start);
        }

        context.Depth++;
        context.TokenEnd = start + 1;
        var closing = Trivia.Skip(context, start + 1);
        if (Characters.At(context.Text, closing) != ')')
        {
            return ValueMistakes.Arguments(context, closing);
        }

        context.Depth--;
        return context.Accept(true, closing + 1);
    };

    /// <summary>The word that begins a statement; it was seen when the rule was chosen.</summary>
    public static Parser<NameToken> Keyword(string word) => input =>
    {
        var (context, start) = SourceInput.From(input);
        var end = start + word.Length;
        return context.Accept(new NameToken(context, start, start, end, start, -1), end);
    };

    /// <summary>The <c>import</c> in <c>from … import</c>.</summary>
    public static readonly Parser<int> ImportAfterModule = input =>
    {
        var (context, start) = SourceInput.From(input);
        return IsWord(context.Text, start, "import")
            ? context.Accept(start, start + "import".Length)
            : ImportMistakes.NoImport(context, start);
    };

    /// <summary><c>('as')?</c>: whether it is there.</summary>
    public static readonly Parser<bool> As = input =>
    {
        var (context, start) = SourceInput.From(input);
        return IsWord(context.Text, start, "as")
            ? context.Accept(true, start + "as".Length)
            : new Success<bool>(false, context, start);
    };

    /// <summary>The end of a logical line: gives the place where the next line starts.</summary>
    public static readonly Parser<int> EndOfLine = input =>
    {
        var (context, position) = SourceInput.From(input);
        var text = context.Text;
        var next = position + Characters.LineEndLength(text, position);
        if (next == position && position < text.Length)
        {
            return StatementMistakes.NoEndOfLine(context, position);
        }

        if (position == text.Length && EndsInContinuation(text))
        {
            return StatementMistakes.DanglingContinuation(context);
        }

        if (position == text.Length && next == position && context.IsInBlock && EndsInContinuedComment(context))
        {
            return StatementMistakes.NoEndOfLastLine(context);
        }

        context.NextLine = next;
        return new Success<int>(next, context, next);
    };

    /// <summary>The end of a text that is one value.</summary>
    public static readonly Parser<int> EndOfText = input =>
    {
        var (context, position) = SourceInput.From(input);
        context.Depth++; // Line ends may follow the value.
        var end = Trivia.Skip(context, position);
        context.Depth--;
        return end == context.Text.Length
            ? new Success<int>(end, context, end)
            : ValueMistakes.NoEndOfText(context, end);
    };

    /// <summary>Whether a single <c>=</c> stands here.</summary>
    public static bool IsEqualsSign(string text, int position) =>
        Characters.At(text, position) == '=' && Characters.At(text, position + 1) is not ('=' or '>');

    public static bool IsWord(string text, int position, string word) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0
        && Characters.NamePartLength(text, position + word.Length) == 0;

    /// <summary>
    /// Whether the statement goes over several lines, the last of which begins with <c>#</c>: Python adds a line end that
    /// a text lacks, but not to a line that looks like a comment.
    /// </summary>
    private static bool EndsInContinuedComment(ParseContext context)
    {
        var text = context.Text;
        var start = text.LastIndexOfAny(['\n', '\r']) + 1;
        if (start <= context.Line.TextStart)
        {
            return false;
        }

        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is >= '\x1C' and <= '\x1F'))
        {
            start++;
        }

        return Characters.At(text, start) == '#';
    }

    /// <summary>Whether the text ends in a backslash and a line end: a line that is continued by nothing.</summary>
    private static bool EndsInContinuation(string text)
    {
        var end = text.Length;
        end -= end > 0 && text[end - 1] == '\n' ? 1 : 0;
        end -= end > 0 && text[end - 1] == '\r' ? 1 : 0;
        return end < text.Length && end > 0 && text[end - 1] == '\\';
    }
}
