using System.Collections.Immutable;
using GinSharp.Syntax.Diagnostics;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// <c>list := '[' items ']'</c>, <c>tuple := '(' items ')'</c>, <c>dictionary := '{' entries '}'</c>, where
/// <c>items := (item (',' item)* ','?)?</c>.
/// </summary>
internal static class Containers
{
    private static readonly Parser<DictionaryEntry> Entry =
        from key in Values.Value
        from colon in Tokens.DictionaryColon
        from value in Values.Value
        select new DictionaryEntry(key, value);

    public static readonly Parser<GinValue> List =
        from items in Between('[', ']', "list", Values.Value)
        select new ListValue(items.Items, items.Span);

    /// <summary>One value in parentheses without a comma is that value.</summary>
    public static readonly Parser<GinValue> Tuple =
        from items in Between('(', ')', "tuple", Values.Value)
        select items is { Items: [var only], HasComma: false } ? only : new TupleValue(items.Items, items.Span);

    public static readonly Parser<GinValue> Dictionary =
        from entries in Between('{', '}', "dictionary", Entry)
        select Keys.Check(entries.Context, new DictionaryValue(entries.Items, entries.Span));

    private static Parser<Sequence<T>> Between<T>(char opening, char closing, string what, Parser<T> item) => input =>
    {
        var place = SourceInput.From(input);
        var (context, start) = (place.Context, place.Position);
        if (context.Depth >= context.Options.MaxNesting || !Stack.HasRoom())
        {
            return context.Refuse<Sequence<T>>(
                SyntaxDiagnostics.TooDeep, start, start + 1, null, context.Options.MaxNesting);
        }

        context.Depth++;
        context.TokenEnd = start + 1;
        var items = ImmutableArray.CreateBuilder<T>();
        var hasComma = false;
        var position = Trivia.Skip(context, start + 1);
        while (Characters.At(context.Text, position) != closing)
        {
            if (position == context.Text.Length)
            {
                return Mistakes.Unclosed<Sequence<T>>(context, start, closing, what);
            }

            var result = item(new SourceInput(context, position));
            if (!result.WasSuccessful)
            {
                return new Failure<Sequence<T>>(result.Remainder);
            }

            items.Add(result.Value);
            position = result.Remainder.Position;
            var next = Characters.At(context.Text, position);
            if (next == ',')
            {
                hasComma = true;
                context.TokenEnd = position + 1;
                position = Trivia.Skip(context, position + 1);
            }
            else if (next != closing)
            {
                return Mistakes.InsideBrackets<Sequence<T>>(context, start, position, closing, what);
            }
        }

        context.Depth--;
        return context.Accept(
            new Sequence<T>(context, items.DrainToImmutable(), hasComma, context.Span(start, position + 1)), position + 1);
    };
}
