using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GinSharp.Syntax.Parsing;

namespace GinSharp.Syntax.Formatting;

/// <summary>Takes a value that was parsed without mistakes apart into what is laid out, and its comments.</summary>
internal sealed class ItemReader(SourceText source)
{
    private readonly string _text = source.Text;
    private readonly ParseContext _context = new(source, GinParserOptions.Default);

    private int _position;
    private int _end;

    /// <summary>The value of a statement.</summary>
    public Item Read(int start, int end)
    {
        _position = Trivia.SkipBlanks(_text, start);
        _end = end;
        var comments = new List<string>();
        var parts = ImmutableArray.CreateBuilder<Part>();
        while (_position < _end)
        {
            parts.Add(ReadPart(comments));
            _position = Trivia.SkipBlanks(_text, _position);
        }

        return new([.. comments], parts.ToImmutable(), null);
    }

    private Group ReadGroup()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var opening = _text[_position++];
        var closing = opening switch { '(' => ')', '[' => ']', _ => '}' };
        var first = ReadGap();
        var items = ImmutableArray.CreateBuilder<Item>();
        var (above, hasComma) = (WithoutLeadingBlank(first.Lines), false);
        while (_text[_position] != closing)
        {
            // Those inside an item go above it.
            var comments = new List<string>();
            var (parts, after) = ReadParts(closing, comments);
            if (_text[_position] == closing)
            {
                items.Add(new([.. above, .. comments], parts, after.Comment));
                above = after.Lines;
                break;
            }

            hasComma = true;
            _position++;
            var next = ReadGap();
            string[] trailing = [.. after.Comments, .. next.Comment is null ? (string[])[] : [next.Comment]];
            comments.AddRange(trailing.Take(trailing.Length - 1));
            items.Add(new([.. above, .. comments], parts, trailing.LastOrDefault()));
            above = next.Lines;
        }

        _position++;
        return new(opening, closing, items.ToImmutable(), hasComma, first.Comment, WithoutTrailingBlank(above));
    }

    /// <summary>Reads up to a comma or the closing bracket.</summary>
    private (ImmutableArray<Part> Parts, Gap After) ReadParts(char closing, List<string> comments)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        while (true)
        {
            parts.Add(ReadPart(comments));
            var gap = ReadGap();
            if (_text[_position] == ',' || _text[_position] == closing)
            {
                return (parts.ToImmutable(), gap);
            }

            comments.AddRange(gap.Comments);
        }
    }

    private Part ReadPart(List<string> comments)
    {
        var start = _position;
        switch (_text[start])
        {
            case '(' or '[' or '{':
                return ReadGroup();
            case '@' or '%':
                return ReadReference(comments);
            case '-':
                _position++;
                comments.AddRange(ReadGap().Comments);
                return new Atom("-" + Take(NumberScan.At(_text, _position).End));
            case ':':
                return new Atom(Take(start + 1));
            default:
                return new Atom(Take(LiteralEnd(start)));
        }
    }

    private Atom ReadReference(List<string> comments)
    {
        var sigil = Take(_position + 1);
        _position = Trivia.SkipBlanks(_text, _position);
        var name = Take(Names.SelectorEnd(_text, _position));
        var end = _position;
        var gap = ReadGap();
        if (sigil == "%" || _position >= _end || _text[_position] != '(')
        {
            _position = end;
            return new Atom(sigil + name);
        }

        comments.AddRange(gap.Comments);
        _position++;
        comments.AddRange(ReadGap().Comments);
        _position++;
        return new Atom($"{sigil}{name}()");
    }

    private int LiteralEnd(int start)
    {
        if (StringLiteral.IsAt(_text, start))
        {
            return StringLiteral.Scan(_context, start).End;
        }

        return NumberScan.IsAt(_text, start) ? NumberScan.At(_text, start).End : Characters.NameEnd(_text, start);
    }

    private string Take(int end)
    {
        var taken = _text.Substring(_position, end - _position);
        _position = end;
        return taken;
    }

    private Gap ReadGap()
    {
        var gap = Gap.At(_text, _position);
        _position = gap.End;
        return gap;
    }

    private static ImmutableArray<string> WithoutLeadingBlank(ImmutableArray<string> lines) =>
        lines is ["", .. var rest] ? rest : lines;

    private static ImmutableArray<string> WithoutTrailingBlank(ImmutableArray<string> lines) =>
        lines is [.. var rest, ""] ? rest : lines;
}
