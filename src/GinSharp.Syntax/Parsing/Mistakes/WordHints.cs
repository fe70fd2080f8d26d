namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What is likely meant by a word that stands where a value should.</summary>
internal static class WordHints
{
    public static string? For(ParseContext context, int start, int end)
    {
        var text = context.Text;
        var word = text.Substring(start, end - start);
        var next = Characters.At(text, end);
        return word.ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "ON" => "Did you mean 'True'?",
            "FALSE" or "NO" or "OFF" => "Did you mean 'False'?",
            "NONE" or "NULL" or "NIL" or "UNDEFINED" => "Did you mean 'None'?",
            "INF" or "INFINITY" => "Infinity is written 1e400.",
            "NAN" => "No literal stands for it; a program can make it a constant.",
            "NEW" when Trivia.SkipBlanks(text, end) is var type && Names.IsStart(text, type) =>
                NameHint(text, type, Characters.NameEnd(text, type)),
            _ when Hints.ForExpression(context, start) is { } hint => hint,
            _ when Characters.IsQuote(next) => "Is a quote missing before it?",
            _ when next == ':' && Characters.At(text, end + 1) is '/' or '\\' => Hints.QuoteText,
            _ => NameHint(text, start, end),
        };
    }

    private static string CallHint(string text, string word, int parenthesis) => word switch
    {
        "list" or "set" or "frozenset" => "A list is written [1, 2].",
        "tuple" => "A tuple is written (1, 2).",
        "dict" => "A dictionary is written {'a': 1}.",
        "typeof" => "A type is given by a reference to it: '@Name'.",
        "float" or "int" or "str" or "bool" => "Write the value itself.",
        _ when Characters.At(text, Trivia.SkipBlanks(text, parenthesis + 1)) == ')' =>
            $"To call a configurable, write '@{word}()'.",
        _ => $"To call a configurable, write '@{word}()' and bind its parameters.",
    };

    /// <summary>Names in capitals are likely macros, what goes on with a slash is likely a path.</summary>
    private static string NameHint(string text, int start, int end)
    {
        var last = end;
        while (Characters.NamePartLength(text, last) is var length
            && (length > 0 || Characters.At(text, last) is '.' or '/' or '-'))
        {
            last += Math.Max(1, length);
        }

        var word = text.Substring(start, last - start);
        if (Characters.At(text, last) == '(')
        {
            return CallHint(text, word, last);
        }

        var whole = Found.Quote(text, start, last);
        if (last == end && word.Any(char.IsUpper) && !word.Any(char.IsLower))
        {
            return $"A macro is written '%{word}', a string {whole}.";
        }

        var isText = text.IndexOf('/', end, last - end) >= 0 || text.IndexOf('-', end, last - end) >= 0;
        return isText
            ? $"A string is written {whole}."
            : $"A string is written {whole}, a reference '@{whole.Substring(1)}.";
    }
}
