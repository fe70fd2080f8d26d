using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>value := container | number | string | word | reference | macro</c>, told by its start.</summary>
internal static class Values
{
    /// <summary><c>reference := '@' target ('(' ')')?</c></summary>
    public static readonly Parser<GinValue> Reference =
        from target in Names.Reference
        from isCall in Tokens.Call
        select new ReferenceValue(target.ToSelector(), isCall, target.SpanToEnd);

    /// <summary><c>macro := '%' target</c></summary>
    public static readonly Parser<GinValue> Macro =
        from target in Names.Macro
        select new MacroValue(target.ToSelector(), target.SpanToEnd);

    public static readonly Parser<GinValue> Value = input =>
    {
        var (context, position) = SourceInput.From(input);
        var text = context.Text;
        return Characters.At(text, position) switch
        {
            '[' => Containers.List(input),
            '(' => Containers.Tuple(input),
            '{' => Containers.Dictionary(input),
            '@' => Reference(input),
            '%' => Macro(input),
            '-' => Numbers.Negative(input),
            _ when NumberScan.IsAt(text, position) => Numbers.Number(input),
            _ when StringLiteral.IsAt(text, position) => Strings.Literals(input),
            _ => Word(input),
        };
    };

    /// <summary><c>text := value end-of-text</c></summary>
    public static readonly Parser<GinValue> Text = Value.Before(Tokens.EndOfText);

    /// <summary><c>word := 'True' | 'False' | 'None'</c></summary>
    private static IResult<GinValue> Word(IInput input)
    {
        var (context, start) = SourceInput.From(input);
        var end = Characters.NameEnd(context.Text, start);
        var span = context.Span(start, end);
        return context.Text.AsSpan(start, end - start) switch
        {
            "True" => context.Accept<GinValue>(new BooleanValue(true, span), end),
            "False" => context.Accept<GinValue>(new BooleanValue(false, span), end),
            "None" => context.Accept<GinValue>(new NoneValue(span), end),
            _ => ValueMistakes.NoValue(context, start, end),
        };
    }
}
