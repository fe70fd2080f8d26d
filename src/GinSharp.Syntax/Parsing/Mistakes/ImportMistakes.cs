using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What can be wrong with an import or an include.</summary>
internal static class ImportMistakes
{
    /// <summary>Whether the line is an import, as far as it goes.</summary>
    public static bool IsImport(ParseContext context) => StartsWith(context, "import", "from");

    /// <summary>Whether the line is an include, as far as it goes.</summary>
    public static bool IsInclude(ParseContext context) => StartsWith(context, "include");

    /// <summary>No module follows <c>import</c> or <c>from</c>.</summary>
    public static Failure<NameToken> NoModule(ParseContext context, int position)
    {
        var suggestion = Characters.At(context.Text, position) switch
        {
            '.' => "A module is named from its root: there are no relative imports.",
            '\'' or '"' => "A module stands without quotes.",
            _ => null,
        };
        return context.RefuseToken<NameToken>(
            SyntaxDiagnostics.ExpectedName, position, suggestion, "the name of a module");
    }

    /// <summary>No name follows <c>import</c> in <c>from … import</c>, or <c>as</c>.</summary>
    public static Failure<string> NoName(ParseContext context, string keyword, int position)
    {
        var suggestion = Characters.At(context.Text, position) switch
        {
            '(' or '*' => "Import each name on a line of its own.",
            '\'' or '"' => "A name stands without quotes.",
            _ => null,
        };
        return context.RefuseToken<string>(
            SyntaxDiagnostics.ExpectedName, position, suggestion, $"a name after '{keyword}'");
    }

    /// <summary><c>from a</c> goes on without <c>import</c>.</summary>
    public static Failure<int> NoImport(ParseContext context, int position) =>
        context.RefuseToken<int>(SyntaxDiagnostics.ExpectedImport, position);

    /// <summary>No path follows <c>include</c>.</summary>
    public static Failure<StringValue> NoPath(ParseContext context, int position)
    {
        var text = context.Text;
        var suggestion = Characters.At(text, position) switch
        {
            '(' => "Remove the parentheses.",
            'b' or 'B' when StringLiteral.IsAt(text, position) => "Remove the 'b' before the quotes.",
            '@' or '%' => "A path is written out; it cannot be a reference or a macro.",
            '.' or '/' or '<' => "Put the path in quotes.",
            _ when Names.IsStart(text, position) => "Put the path in quotes.",
            _ => Hints.ForCharacter(context, position),
        };
        return context.RefuseToken<StringValue>(SyntaxDiagnostics.ExpectedPath, position, suggestion);
    }

    private static bool StartsWith(ParseContext context, params string[] words)
    {
        var (text, start) = (context.Text, context.Line.TextStart);
        return Hints.IsOneOf(text, start, words)
            && Trivia.SkipBlanks(text, Characters.NameEnd(text, start)) is var next
            && Characters.At(text, next) is not ('=' or ':')
            && next > Characters.NameEnd(text, start);
    }
}
