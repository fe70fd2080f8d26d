using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// <c>statement := binding | header | import | from | include</c>, told by what follows the first name.
/// </summary>
internal static class Statements
{
    private static readonly Parser<GinValue> BoundValue = Values.Value.Before(Tokens.EndOfLine);

    private static readonly Parser<int> HeaderEnd = Tokens.BlockColon.Before(Tokens.EndOfLine);

    /// <summary>
    /// <c>binding := key '=' value</c>, where a key without a dot names a macro, or <c>header := key ':'</c>, which
    /// comes as a block without statements.
    /// </summary>
    private static readonly Parser<GinStatement> BindingOrHeader = input =>
    {
        var key = Names.Key(input);
        if (!key.WasSuccessful)
        {
            return new Failure<GinStatement>(key.Remainder);
        }

        var place = SourceInput.From(key.Remainder);
        var (context, next) = place;
        switch (Characters.At(context.Text, next))
        {
            case '=' when Tokens.IsEqualsSign(context.Text, next):
                context.TokenEnd = next + 1;
                place.MoveTo(Trivia.Skip(context, next + 1));
                return key.Then(BoundValue, (name, value) => Binding(name, value));
            case ':' when Characters.At(context.Text, next + 1) != '=':
                return key.Then(HeaderEnd, (name, _) => Header(name));
            default:
                return StatementMistakes.NoAssignment(context, next);
        }
    };

    private static readonly Parser<string?> NameAfterAs = Names.After("as").Before(Tokens.EndOfLine);

    private static readonly Parser<string?> NoName = Tokens.EndOfLine.Select(_ => (string?)null);

    /// <summary><c>alias := ('as' name)?</c>, and the end of the line.</summary>
    private static readonly Parser<string?> Alias =
        from isGiven in Tokens.As
        from name in isGiven ? NameAfterAs : NoName
        select name;

    /// <summary><c>import := 'import' module alias</c></summary>
    private static readonly Parser<GinStatement> Import =
        from keyword in Tokens.Keyword("import")
        from module in Names.Module
        from alias in Alias
        select new ImportStatement(module.Text, false, alias, keyword.SpanToEnd) { FullSpan = module.Context.Lines };

    /// <summary><c>from := 'from' module 'import' name alias</c></summary>
    private static readonly Parser<GinStatement> From =
        from keyword in Tokens.Keyword("from")
        from package in Names.Module.Before(Tokens.ImportAfterModule)
        from name in Names.After("import")
        from alias in Alias
        select new ImportStatement($"{package.Text}.{name}", true, alias, keyword.SpanToEnd)
        {
            FullSpan = package.Context.Lines,
        };

    /// <summary><c>include := 'include' string</c></summary>
    private static readonly Parser<GinStatement> Include =
        from keyword in Tokens.Keyword("include")
        from path in Strings.Path.Before(Tokens.EndOfLine)
        select new IncludeStatement(path, keyword.SpanToEnd) { FullSpan = keyword.Context.Lines };

    /// <summary>A line outside blocks.</summary>
    public static readonly Parser<GinStatement> Line = input =>
    {
        var (context, start) = SourceInput.From(input);
        return Characters.At(context.Text, start) switch
        {
            'i' when IsKeyword(context.Text, start, "import") => Import(input),
            'f' when IsKeyword(context.Text, start, "from") => From(input),
            'i' when IsKeyword(context.Text, start, "include") => Include(input),
            _ => BindingOrHeader(input),
        };
    };

    /// <summary><c>line := name '=' value</c>: a line of the block with this target.</summary>
    public static Parser<GinStatement> BlockLine(ScopedSelector target) =>
        from name in Names.Parameter(target).Before(Tokens.ParameterEquals)
        from value in BoundValue
        select new BindingStatement(target, name.Text, name.Span, value, name.SpanToEnd)
        {
            FullSpan = name.Context.Lines,
        };

    private static GinStatement Binding(NameToken key, GinValue value) => key.LastDot < 0
        ? new MacroStatement(key.ToSelector(), value, key.SpanToEnd) { FullSpan = key.Context.Lines }
        : new BindingStatement(key.ToTarget(), key.LastPart, key.Span, value, key.SpanToEnd)
        {
            FullSpan = key.Context.Lines,
        };

    private static BlockStatement Header(NameToken key) =>
        new BlockStatement(key.ToSelector(), [], key.SpanToEnd) { FullSpan = key.Context.Lines };

    /// <summary>Whether a word begins a statement here, and is no key that happens to be spelled like it.</summary>
    private static bool IsKeyword(string text, int start, string word)
    {
        var end = start + word.Length;
        return Tokens.IsWord(text, start, word)
            && Characters.At(text, end) is not ('.' or '/')
            && Characters.At(text, Trivia.SkipBlanks(text, end)) is not ('=' or ':');
    }
}
