using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>statement := (binding | header | import | from | include) end-of-line</c></summary>
internal static class Statements
{
    /// <summary>A line outside blocks. A block's header comes as a block without statements.</summary>
    public static readonly Parser<GinStatement> Line =
        from key in Names.Key
        from statement in After(key)
        from end in Tokens.EndOfLine
        select statement;

    /// <summary><c>line := name '=' value end-of-line</c>: a line of the block with this target.</summary>
    public static Parser<GinStatement> BlockLine(ScopedSelector target) =>
        from name in Names.Parameter(target)
        from sign in Tokens.EqualsAfter(name)
        from value in Values.Value
        from end in Tokens.EndOfLine
        select new BindingStatement(target, name.Text, name.Span, value, name.Context.SpanFrom(name.Start));

    private static Parser<GinStatement> After(NameToken key) => input =>
    {
        var (context, position) = SourceInput.From(input);
        var rule = Characters.At(context.Text, position) switch
        {
            '=' when Tokens.IsEqualsSign(context.Text, position) => Binding(key),
            ':' when Characters.At(context.Text, position + 1) != '=' => Header(key),
            _ when key.Is("import") => Import(key),
            _ when key.Is("from") => From(key),
            _ when key.Is("include") => Include(key),
            _ => null,
        };
        return rule is null ? StatementMistakes.NoAssignment(context, key, position) : rule(input);
    };

    /// <summary><c>binding := key '=' value</c>; a key without a dot names a macro.</summary>
    private static Parser<GinStatement> Binding(NameToken key) =>
        from sign in Tokens.EqualsSign
        from value in Values.Value
        select key.LastDot < 0
            ? new MacroStatement(key.ToSelector(), value, key.Context.SpanFrom(key.Start))
            : (GinStatement)new BindingStatement(
                key.ToTarget(), key.LastPart, key.Span, value, key.Context.SpanFrom(key.Start));

    /// <summary><c>header := key ':'</c></summary>
    private static Parser<GinStatement> Header(NameToken key) =>
        from colon in Tokens.ColonAfter(key)
        select new BlockStatement(key.ToSelector(), [], key.Context.SpanFrom(key.Start));

    /// <summary><c>import := 'import' module alias</c></summary>
    private static Parser<GinStatement> Import(NameToken keyword) =>
        from module in Names.Module
        from alias in Alias
        select new ImportStatement(module.Text, false, alias, keyword.Context.SpanFrom(keyword.Start));

    /// <summary><c>from := 'from' module 'import' name alias</c></summary>
    private static Parser<GinStatement> From(NameToken keyword) =>
        from package in Names.Module
        from import in Tokens.Import
        from name in Names.After("import")
        from alias in Alias
        select new ImportStatement(
            $"{package.Text}.{name}", true, alias, keyword.Context.SpanFrom(keyword.Start));

    /// <summary><c>alias := ('as' name)?</c></summary>
    private static Parser<string?> Alias =>
        from isGiven in Tokens.As
        from name in isGiven ? Names.After("as") : Parse.Return<string?>(null)
        select name;

    /// <summary><c>include := 'include' string</c></summary>
    private static Parser<GinStatement> Include(NameToken keyword) =>
        from path in Strings.Path
        select new IncludeStatement(path, keyword.Context.SpanFrom(keyword.Start));
}
