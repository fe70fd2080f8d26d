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

    private static readonly Parser<GinValue> Key = Values.Value.Before(Tokens.DictionaryColon);

    private static readonly Parser<DictionaryEntry> Entry =
        from key in Key
        from value in Values.Value
        select new DictionaryEntry(key, value);

    public static readonly Parser<GinValue> List = Between(
        new Bracket('[', ']', "list"), Values.Value, items => new ListValue(items.Items, items.Span));

    /// <summary>One value in parentheses without a comma is that value.</summary>
    public static readonly Parser<GinValue> Tuple = Between(
        new Bracket('(', ')', "tuple"), Values.Value,
        items => items is { Items: [var only], HasComma: false } ? only : new TupleValue(items.Items, items.Span));

    public static readonly Parser<GinValue> Dictionary = Between(
        new Bracket('{', '}', "dictionary"), Entry,
        entries => Keys.Check(entries.Context, new DictionaryValue(entries.Items, entries.Span)));

    private static Parser<GinValue> Between<T>(
        Bracket bracket, Parser<T> item, Func<Sequence<T>, GinValue> create) => input =>
    {
        var (context, start) = SourceInput.From(input);
        if (context.Depth >= context.Options.MaxNesting || !Stack.HasRoom())
        {
            return ContainerMistakes.TooDeep<GinValue>(context, start);
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
                return ContainerMistakes.Unclosed<GinValue>(context, bracket, start);
            }

            if (context.StartsStatement(position))
            {
                return ContainerMistakes.NoItem<GinValue>(context, bracket, start, position);
            }

            var result = item(new SourceInput(context, position));
            if (!result.WasSuccessful)
            {
                return new Failure<GinValue>(result.Remainder);
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
                return ContainerMistakes.NoComma<GinValue>(context, bracket, start, position);
            }
        }

        context.Depth--;
        var end = position + 1;
        var value = create(new(context, items.DrainToImmutable(), hasComma, context.Span(start, end)));
        return context.Accept(value, end);
    };
}
