using System.Collections.Immutable;
using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary><c>string := literal+</c>: adjacent literals are one value.</summary>
internal static class Strings
{
    public static IResult<GinValue> Literals(IInput input)
    {
        var place = SourceInput.From(input);
        var context = place.Context;
        var start = place.Position;
        var first = StringLiteral.Scan(context, start);
        if (StringMistakes.Check(context, first) is { } flaw)
        {
            return flaw;
        }

        var next = Trivia.Skip(context, first.End);
        var isOnly = !StringLiteral.IsAt(context.Text, next);
        if (isOnly && !first.IsBytes && IsWrittenAsRead(context.Text, first))
        {
            var text = context.Text.Substring(first.ContentStart, first.ContentEnd - first.ContentStart);
            return context.Accept<GinValue>(new StringValue(text, context.Span(start, first.End)), first.End);
        }

        context.Buffer.Clear();
        var literal = first;
        while (true)
        {
            if (Decode(context, literal) is { } wrong)
            {
                return wrong;
            }

            if (!StringLiteral.IsAt(context.Text, next))
            {
                return context.Accept(Value(context, first, context.Span(start, literal.End)), literal.End);
            }

            literal = StringLiteral.Scan(context, next);
            if (StringMistakes.Check(context, literal) is { } other)
            {
                return other;
            }

            if (literal.IsBytes != first.IsBytes)
            {
                return StringMistakes.Mixed(context, literal);
            }

            next = Trivia.Skip(context, literal.End);
        }
    }

    /// <summary>The path of an include: a string and nothing else.</summary>
    public static readonly Parser<StringValue> Path = input =>
    {
        var (context, start) = SourceInput.From(input);
        if (!StringLiteral.IsAt(context.Text, start))
        {
            return ImportMistakes.NoPath(context, start);
        }

        var result = Literals(input);
        return result switch
        {
            { WasSuccessful: false } => new Failure<StringValue>(result.Remainder),
            { Value: StringValue path } => new Success<StringValue>(path, context, result.Remainder.Position),
            _ => ImportMistakes.NoPath(context, start),
        };
    };

    private static GinValue Value(ParseContext context, StringLiteral first, SourceSpan span)
    {
        if (!first.IsBytes)
        {
            return new StringValue(context.Buffer.ToString(), span);
        }

        var bytes = ImmutableArray.CreateBuilder<byte>(context.Buffer.Length);
        foreach (var c in context.Buffer.ToString())
        {
            bytes.Add((byte)c);
        }

        return new BytesValue(bytes.MoveToImmutable(), span);
    }

    private static bool IsWrittenAsRead(string text, StringLiteral literal)
    {
        for (var position = literal.ContentStart; position < literal.ContentEnd; position++)
        {
            if (text[position] is '\\' or '\r' or '\0' or >= '\uD800' and <= '\uDFFF')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Appends what a literal stands for to the buffer; gives back what is wrong with it, or null.</summary>
    private static Failure<GinValue>? Decode(ParseContext context, StringLiteral literal)
    {
        var (text, buffer) = (context.Text, context.Buffer);
        var position = literal.ContentStart;
        while (position < literal.ContentEnd)
        {
            var c = text[position];
            if (c == '\\' && !literal.IsRaw)
            {
                var escape = Escape.Read(text, position, literal.ContentEnd, literal.IsBytes);
                if (escape.Flaw is not null)
                {
                    return StringMistakes.InvalidEscape(context, literal, position, escape.End, escape.Flaw);
                }

                Append(buffer, escape.CodePoint);
                position = escape.End;
            }
            else if (Characters.LineEndLength(text, position) is > 0 and var length)
            {
                buffer.Append('\n');
                position += length;
            }
            else if (literal.IsBytes ? c is '\0' or >= '\u0080' : c == '\0')
            {
                return StringMistakes.InvalidCharacter(context, literal, position);
            }
            else if (char.IsSurrogatePair(text, position))
            {
                buffer.Append(c).Append(text[position + 1]);
                position += 2;
            }
            else if (char.IsSurrogate(c))
            {
                return StringMistakes.InvalidCharacter(context, literal, position);
            }
            else
            {
                buffer.Append(c);
                position++;
            }
        }

        return null;
    }

    private static void Append(System.Text.StringBuilder buffer, int codePoint)
    {
        switch (codePoint)
        {
            case Escape.Nothing:
                break;
            case Escape.Backslash:
                buffer.Append('\\');
                break;
            case > char.MaxValue:
                buffer.Append(char.ConvertFromUtf32(codePoint));
                break;
            default:
                buffer.Append((char)codePoint);
                break;
        }
    }
}
