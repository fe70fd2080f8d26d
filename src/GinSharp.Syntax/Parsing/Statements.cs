using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>statement := binding | header | import | from | include</c>, told by what follows the first name.</summary>
internal static class Statements
{
    private static readonly Parser<NameToken> BoundKey = Names.Key.Before(Tokens.EqualsSign);

    private static readonly Parser<GinValue> BoundValue = Values.Value.Before(Tokens.EndOfLine);

    /// <summary><c>binding := key '=' value</c>; a key without a dot names a macro.</summary>
    private static readonly Parser<GinStatement> Binding =
        from key in BoundKey
        from value in BoundValue
        select key.LastDot < 0
            ? new MacroStatement(key.ToSelector(), value, key.SpanToEnd) { FullSpan = key.Context.Lines }
            : (GinStatement)new BindingStatement(key.ToTarget(), key.LastPart, key.Span, value, key.SpanToEnd)
            {
                FullSpan = key.Context.Lines,
            };

    /// <summary><c>header := key ':'</c>; it comes as a block without statements.</summary>
    private static readonly Parser<GinStatement> Header =
        from key in Names.Key.Before(Tokens.BlockColon).Before(Tokens.EndOfLine)
        select new BlockStatement(key.ToSelector(), [], key.SpanToEnd) { FullSpan = key.Context.Lines };

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

    private static readonly Parser<GinStatement> Unknown = input =>
    {
        var key = Names.Key(input);
        var (context, position) = SourceInput.From(key.Remainder);
        return key.WasSuccessful
            ? StatementMistakes.NoAssignment(context, position)
            : new Failure<GinStatement>(key.Remainder);
    };

    /// <summary>A line outside blocks.</summary>
    public static readonly Parser<GinStatement> Line = input =>
    {
        var (context, start) = SourceInput.From(input);
        var text = context.Text;
        var nameEnd = Names.SelectorEnd(text, start);
        var next = Trivia.SkipBlanks(text, nameEnd);
        var rule = Characters.At(text, next) switch
        {
            '=' => Tokens.IsEqualsSign(text, next) ? Binding : Unknown,
            ':' => Characters.At(text, next + 1) == '=' ? Unknown : Header,
            _ when Names.Is(text, start, nameEnd, "import") => Import,
            _ when Names.Is(text, start, nameEnd, "from") => From,
            _ when Names.Is(text, start, nameEnd, "include") => Include,
            _ => Unknown,
        };
        return rule(input);
    };

    /// <summary><c>line := name '=' value</c>: a line of the block with this target.</summary>
    public static Parser<GinStatement> BlockLine(ScopedSelector target) =>
        from name in Names.Parameter(target).Before(Tokens.ParameterEquals)
        from value in BoundValue
        select new BindingStatement(target, name.Text, name.Span, value, name.SpanToEnd)
        {
            FullSpan = name.Context.Lines,
        };
}
