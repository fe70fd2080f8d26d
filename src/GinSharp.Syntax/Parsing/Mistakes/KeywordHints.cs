namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What is likely meant by a word that starts a line and is followed by a string or another word.</summary>
internal static class KeywordHints
{
    private static readonly string[] WithPath = ["include"];
    private static readonly string[] WithModule = ["import", "from"];

    /// <summary>A hint about the first word of the line, or null; at the place stands what follows it.</summary>
    public static string? For(ParseContext context, int position)
    {
        var (text, start) = (context.Text, context.LineStart);
        var end = Characters.NameEnd(text, start);
        var isPath = StringLiteral.IsAt(text, position);
        if (end != context.TokenEnd || end == position || !(isPath || Names.IsStart(text, position)))
        {
            return null;
        }

        var word = text.Substring(start, end - start);
        if (Tokens.IsEqualsSign(text, Trivia.SkipBlanks(text, Names.SelectorEnd(text, position))))
        {
            return word is "let" or "var" or "const" or "set" ? $"Leave out '{word}'." : null;
        }

        var keyword = word == "using" && !isPath
            ? "import"
            : (isPath ? WithPath : WithModule).FirstOrDefault(known => IsNear(word.ToLowerInvariant(), known));
        return keyword is null ? null : $"Did you mean '{keyword}'?";
    }

    /// <summary>Whether at most one letter is missing, too many, wrong, or in the place of its neighbour.</summary>
    private static bool IsNear(string word, string keyword)
    {
        var shorter = Math.Min(word.Length, keyword.Length);
        var start = 0;
        while (start < shorter && word[start] == keyword[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter - start && word[word.Length - 1 - end] == keyword[keyword.Length - 1 - end])
        {
            end++;
        }

        var left = word.Substring(start, word.Length - start - end);
        var right = keyword.Substring(start, keyword.Length - start - end);
        return (left.Length <= 1 && right.Length <= 1)
            || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
    }
}
