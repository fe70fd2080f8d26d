using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>statement := binding | header | import | from | include</c>, told by what follows the first name.</summary>
internal static class Statements
{
    /// <summary><c>binding := key '=' value</c>; a key without a dot names a macro.</summary>
    private static readonly Parser<GinStatement> Binding =
        from key in Names.Key
        from sign in Tokens.EqualsSign
        from value in Values.Value
        from end in Tokens.EndOfLine
        select key.LastDot < 0
            ? new MacroStatement(key.ToSelector(), value, key.Context.SpanFrom(key.Start))
            : (GinStatement)new BindingStatement(
                key.ToTarget(), key.LastPart, key.Span, value, key.Context.SpanFrom(key.Start));

    /// <summary><c>header := key ':'</c>; it comes as a block without statements.</summary>
    private static readonly Parser<GinStatement> Header =
        from key in Names.Key
        from colon in Tokens.BlockColon
        from end in Tokens.EndOfLine
        select new BlockStatement(key.ToSelector(), [], key.Context.SpanFrom(key.Start));

    /// <summary><c>alias := ('as' name)?</c></summary>
    private static readonly Parser<string?> Alias =
        from isGiven in Tokens.As
        from name in isGiven ? Names.After("as") : Parse.Return<string?>(null)
        select name;

    /// <summary><c>import := 'import' module alias</c></summary>
    private static readonly Parser<GinStatement> Import =
        from start in Tokens.Keyword("import")
        from module in Names.Module
        from alias in Alias
        from end in Tokens.EndOfLine
        select new ImportStatement(module.Text, false, alias, module.Context.SpanFrom(start));

    /// <summary><c>from := 'from' module 'import' name alias</c></summary>
    private static readonly Parser<GinStatement> From =
        from start in Tokens.Keyword("from")
        from package in Names.Module
        from keyword in Tokens.ImportAfterModule
        from name in Names.After("import")
        from alias in Alias
        from end in Tokens.EndOfLine
        select new ImportStatement($"{package.Text}.{name}", true, alias, package.Context.SpanFrom(start));

    /// <summary><c>include := 'include' string</c></summary>
    private static readonly Parser<GinStatement> Include =
        from start in Tokens.Keyword("include")
        from path in Strings.Path
        from end in Tokens.EndOfLine
        select new IncludeStatement(path, new SourceSpan(path.Span.Source, start, path.Span.End));

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
        from name in Names.Parameter(target)
        from sign in Tokens.ParameterEquals
        from value in Values.Value
        from end in Tokens.EndOfLine
        select new BindingStatement(target, name.Text, name.Span, value, name.Context.SpanFrom(name.Start));
}
