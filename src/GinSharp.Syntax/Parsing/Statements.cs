using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>statement := (binding | header | import | from | include) end-of-line</c></summary>
internal static class Statements
{
    private static readonly Parser<string?> GivenAlias =
        from keyword in Tokens.Keyword("as", "")
        from name in Names.Identifier("a name after 'as'")
        select name;

    private static readonly Parser<string?> Alias = input =>
    {
        var place = SourceInput.From(input);
        return Tokens.IsWord(place.Source, place.Position, "as")
            ? GivenAlias(input)
            : new Success<string?>(null, input);
    };

    /// <summary>A line outside blocks. A block's header comes as a block without statements.</summary>
    public static readonly Parser<GinStatement> Line =
        from key in Names.Key
        from statement in After(key)
        from end in Tokens.EndOfLine
        select statement;

    /// <summary><c>line := name '=' value end-of-line</c>: a line of the block with this header.</summary>
    public static Parser<GinStatement> BlockLine(ScopedSelector target) =>
        from name in Names.Parameter
        from sign in Tokens.ParameterEquals
        from value in Values.Value
        from end in Tokens.EndOfLine
        select new BindingStatement(target, name.Text, name.Span, value, name.Context.SpanFrom(name.Start));

    private static Parser<GinStatement> After(NameToken key) => input =>
    {
        var place = SourceInput.From(input);
        var next = Characters.At(place.Source, place.Position);
        var rule = next switch
        {
            '=' => Binding(key),
            ':' => Header(key),
            _ when key.Is("import") => Import(key),
            _ when key.Is("from") => From(key),
            _ when key.Is("include") => Include(key),
            _ => null,
        };
        return rule is null
            ? Mistakes.NoStatement(place.Context, key, place.Position)
            : rule(input);
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
        from colon in Tokens.BlockColon
        select new BlockStatement(key.ToSelector(), [], key.Context.SpanFrom(key.Start));

    /// <summary><c>import := 'import' dotted ('as' name)?</c></summary>
    private static Parser<GinStatement> Import(NameToken keyword) =>
        from module in Names.Dotted
        from alias in Alias
        select new ImportStatement(module.Text, false, alias, keyword.Context.SpanFrom(keyword.Start));

    /// <summary><c>from := 'from' dotted 'import' name ('as' name)?</c></summary>
    private static Parser<GinStatement> From(NameToken keyword) =>
        from package in Names.Dotted
        from import in Tokens.Keyword("import", "after the module")
        from name in Names.Identifier("a name after 'import'")
        from alias in Alias
        select new ImportStatement(
            $"{package.Text}.{name}", true, alias, keyword.Context.SpanFrom(keyword.Start));

    /// <summary><c>include := 'include' string</c></summary>
    private static Parser<GinStatement> Include(NameToken keyword) =>
        from path in Strings.Path
        select new IncludeStatement(path, keyword.Context.SpanFrom(keyword.Start));
}
