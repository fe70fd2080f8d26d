using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with a value that is no container.</summary>
internal static class ValueMistakes
{
    /// <summary>No value starts here; what does is a word, if it is any longer than nothing.</summary>
    public static Failure<GinValue> NoValue(ParseContext context, int start, int wordEnd)
    {
        if (wordEnd > start)
        {
            return context.Refuse<GinValue>(
                SyntaxDiagnostics.UnknownWord, start, wordEnd, WordHints.For(context, start, wordEnd),
                Found.Quote(context.Text, start, wordEnd));
        }

        var suggestion = ValueHint(context, start);
        if (ValueIsOnNextLine(context.Text, start))
        {
            // Like an open bracket: the next lines up to one that looks like a statement are part of the mistake.
            context.Depth++;
            suggestion = "A value on the next line needs a backslash at the end of this one.";
        }

        return context.RefuseToken<GinValue>(SyntaxDiagnostics.ExpectedValue, start, suggestion, After(context));
    }

    /// <summary>No number follows the minus sign.</summary>
    public static Failure<GinValue> NoNumber(ParseContext context, int operand)
    {
        var text = context.Text;
        if (Characters.At(text, operand) is '@' or '%')
        {
            return context.RefuseToken<GinValue>(
                SyntaxDiagnostics.NegatedReference, operand, "Negate the number where it is defined.");
        }

        var suggestion = Characters.At(text, operand) switch
        {
            '-' or '+' => "A number has one sign at most.",
            _ when Hints.IsOneOf(text, operand, "inf", "Inf", "infinity", "Infinity") => "Infinity is written 1e400.",
            _ => Hints.ForCharacter(context, operand),
        };
        return context.RefuseToken<GinValue>(SyntaxDiagnostics.ExpectedNumber, operand, suggestion);
    }

    /// <summary>A number is followed by what would make it another: <c>007</c>, <c>10k</c>, <c>1.2.3</c>.</summary>
    public static Failure<GinValue> GluedToNumber(ParseContext context, int start, int end)
    {
        var text = context.Text;
        var last = end;
        while (Characters.NamePartLength(text, last) is var length && (length > 0 || NumberScan.IsAt(text, last)))
        {
            last += Math.Max(1, length);
        }

        var word = text.Substring(start, last - start);
        return context.Refuse<GinValue>(
            SyntaxDiagnostics.InvalidNumber, start, last, NumberHint(word), Found.Quote(text, start, last));
    }

    /// <summary><c>@</c> or <c>%</c> is followed by no name.</summary>
    public static Failure<NameToken> NoTarget(ParseContext context, char sigil, int position)
    {
        var suggestion = Characters.At(context.Text, position) switch
        {
            '"' when sigil == '@' => "A name stands without quotes, and a verbatim string is written r'…'.",
            '\'' or '"' => "A name stands without quotes.",
            '(' or '{' or '[' => $"The name follows '{sigil}' directly.",
            >= '0' and <= '9' => NameMistakes.FirstCharacter,
            _ => Hints.ForCharacter(context, position),
        };
        return context.RefuseToken<NameToken>(
            SyntaxDiagnostics.ExpectedName, position, suggestion, $"a name after '{sigil}'");
    }

    /// <summary>Something stands between the parentheses of a reference.</summary>
    public static Failure<bool> Arguments(ParseContext context, int position) =>
        context.RefuseToken<bool>(
            SyntaxDiagnostics.ReferenceArguments, position,
            context.StartsStatement(position)
                ? "Is ')' missing?"
                : "A reference takes no arguments: bind them as parameters of what it names.");

    /// <summary>A text that is to be one value goes on.</summary>
    public static Failure<int> NoEndOfText(ParseContext context, int position) =>
        context.RefuseToken<int>(
            SyntaxDiagnostics.ExpectedEndOfText, position,
            Hints.ForExpression(context, position) ?? Hints.ForCharacter(context, position));

    private static string NumberHint(string word)
    {
        if (word.Length > 1 && word[0] == '0' && word[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            var digits = word[1] is 'x' or 'X' ? "hexadecimal" : word[1] is 'o' or 'O' ? "octal" : "binary";
            return $"Only {digits} digits may follow '{word.Substring(0, 2)}'.";
        }

        if (word.All(Characters.IsDigit))
        {
            return $"Leave out the leading zeros: {word.TrimStart('0')}.";
        }

        if (!word.All(c => Characters.IsDigit(c) || c is '_' or '.'))
        {
            return "A number has no suffix; text stands in quotes.";
        }

        return word.Count(c => c == '.') < 2 ? "'_' stands between two digits." : Hints.QuoteText;
    }

    private static string? ValueHint(ParseContext context, int position)
    {
        var text = context.Text;
        var next = Characters.At(text, Trivia.SkipBlanks(text, position + 1));
        return Characters.At(text, position) switch
        {
            '+' when Characters.IsDigit(next) => "Leave out the plus sign.",
            '!' => Hints.NoExpressions,
            _ when BlockIsOnNextLine(text, position) => "A block is written 'name:' and indented lines.",
            '.' or '/' or '~' when next is '/' or '.' || Characters.IsAsciiNameStart(next) => Hints.QuoteText,
            _ => Hints.ForCharacter(context, position),
        };
    }

    private static bool ValueIsOnNextLine(string text, int position)
    {
        var lineEnd = Characters.LineEndLength(text, position);
        var (next, indent) = LogicalLine.Measure(text, position + lineEnd);
        return lineEnd > 0
            && (StringLiteral.IsAt(text, next)
            || NumberScan.IsAt(text, next)
            || Characters.At(text, next) is '[' or '(' or '{' or '@' or '%'
            || (indent > 0 && Hints.IsOneOf(text, next, "True", "False", "None")));
    }

    private static bool BlockIsOnNextLine(string text, int position)
    {
        var lineEnd = Characters.LineEndLength(text, position);
        var (next, indent) = LogicalLine.Measure(text, position + lineEnd);
        return lineEnd > 0 && indent > 0 && StatementStart.IsAt(text, next);
    }

    /// <summary>The sign before the place, as <c> after '='</c>.</summary>
    private static string After(ParseContext context)
    {
        var last = context.TokenEnd > 0 ? context.Text[context.TokenEnd - 1] : '\0';
        return last is '=' or ':' or ',' or '[' or '(' or '{' ? $" after '{last}'" : "";
    }
}
