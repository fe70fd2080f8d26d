using System.Collections.Immutable;
using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// <c>list := '[' items ']'</c>, <c>tuple := '(' items ')'</c>, <c>dictionary := '{' entries '}'</c>, where
/// <c>items := (item (',' item)* ','?)?</c>.
/// </summary>
internal static class Containers
{
    private const int UsualLength = 4;

    private static readonly Parser<DictionaryEntry> Entry =
        from key in Values.Value
        from colon in Tokens.DictionaryColon
        from value in Values.Value
        select new DictionaryEntry(key, value);

    public static readonly Parser<GinValue> List =
        from items in Between(new Bracket('[', ']', "list"), Values.Value)
        select new ListValue(items.Items, items.Span);

    /// <summary>One value in parentheses without a comma is that value.</summary>
    public static readonly Parser<GinValue> Tuple =
        from items in Between(new Bracket('(', ')', "tuple"), Values.Value)
        select items is { Items: [var only], HasComma: false } ? only : new TupleValue(items.Items, items.Span);

    public static readonly Parser<GinValue> Dictionary =
        from entries in Between(new Bracket('{', '}', "dictionary"), Entry)
        select Keys.Check(entries.Context, new DictionaryValue(entries.Items, entries.Span));

    private static Parser<Sequence<T>> Between<T>(Bracket bracket, Parser<T> item) => input =>
    {
        var (context, start) = SourceInput.From(input);
        if (context.Depth >= context.Options.MaxNesting || !Stack.HasRoom())
        {
            return ContainerMistakes.TooDeep<Sequence<T>>(context, start);
        }

        context.Depth++;
        context.TokenEnd = start + 1;
        var items = ImmutableArray.CreateBuilder<T>(UsualLength);
        var hasComma = false;
        var position = Trivia.Skip(context, start + 1);
        while (Characters.At(context.Text, position) != bracket.Closing)
        {
            if (position == context.Text.Length)
            {
                return ContainerMistakes.Unclosed<Sequence<T>>(context, bracket, start);
            }

            if (context.StartsStatement(position))
            {
                return ContainerMistakes.NoItem<Sequence<T>>(context, bracket, start, position);
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
            else if (next != bracket.Closing && position < context.Text.Length)
            {
                return ContainerMistakes.NoComma<Sequence<T>>(context, bracket, start, position);
            }
        }

        context.Depth--;
        return context.Accept(
            new Sequence<T>(context, items.DrainToImmutable(), hasComma, context.Span(start, position + 1)),
            position + 1);
    };
}
