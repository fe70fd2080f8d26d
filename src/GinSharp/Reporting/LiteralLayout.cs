using System.Text;

namespace GinSharp.Reporting;

/// <summary>Lays a literal out as Python's <c>pprint.pformat</c> does.</summary>
internal sealed class LiteralLayout
{
    // So far to the left that everything fits.
    private const int OnOneLine = int.MinValue / 2;

    private const int MaxIndent = 300;

    private readonly StringBuilder _text = new();
    private readonly int _width;

    private LiteralLayout(int width) => _width = width;

    /// <param name="literal">What to write.</param>
    /// <param name="width">The code points that a line should not exceed; null for one line.</param>
    public static string Format(Literal literal, int? width)
    {
        if (literal is ScalarLiteral { Text: var text } && (width is null || literal.Width <= width))
        {
            return text;
        }

        var layout = new LiteralLayout(width ?? 0);
        layout.Write(literal, width is null ? OnOneLine : 0, allowance: 0);
        return layout._text.ToString();
    }

    /// <param name="literal">What to write.</param>
    /// <param name="column">Where it begins.</param>
    /// <param name="allowance">The code points that must still fit behind its end.</param>
    private void Write(Literal literal, int column, int allowance)
    {
        // Behind a key of a page's length each line would begin with a page of blanks.
        column = Math.Min(column, Math.Max(_width, MaxIndent));
        var fits = literal.Width <= _width - column - allowance;
        switch (literal)
        {
            case SequenceLiteral sequence:
                WriteItems(sequence, fits, column + 1, allowance + sequence.Close.Length);
                break;
            case DictionaryLiteral dictionary:
                WriteEntries(dictionary, fits, column + 1, allowance + 1);
                break;
            case StringLiteral or BytesLiteral when !fits:
                WriteParts((ScalarLiteral)literal, column, allowance);
                break;
            case ScalarLiteral scalar:
                _text.Append(scalar.Text);
                break;
        }
    }

    private void WriteItems(SequenceLiteral sequence, bool fits, int column, int allowance)
    {
        _text.Append(sequence.Open);
        for (var i = 0; i < sequence.Items.Length; i++)
        {
            Separate(i, fits, column);
            Write(sequence.Items[i], column, i == sequence.Items.Length - 1 ? allowance : 1);
        }

        _text.Append(sequence.Close);
    }

    private void WriteEntries(DictionaryLiteral dictionary, bool fits, int column, int allowance)
    {
        _text.Append('{');
        for (var i = 0; i < dictionary.Entries.Length; i++)
        {
            var (key, value) = dictionary.Entries[i];
            Separate(i, fits, column);
            Write(key, OnOneLine, allowance: 0);
            _text.Append(": ");
            Write(value, column + key.Width + 2, i == dictionary.Entries.Length - 1 ? allowance : 1);
        }

        _text.Append('}');
    }

    private void Separate(int index, bool fits, int column)
    {
        if (index > 0)
        {
            _ = fits ? _text.Append(", ") : _text.Append(",\n").Append(' ', column);
        }
    }

    /// <summary>Adjacent literals below each other; in a container they need no parentheses.</summary>
    private void WriteParts(ScalarLiteral literal, int column, int allowance)
    {
        // Whatever is inside a container begins behind its opening bracket.
        var parenthesis = column == 0 ? 1 : 0;
        column += parenthesis;
        var parts = StringSplitter.Split(literal, _width - column, allowance + parenthesis);
        if (parts.Count < 2)
        {
            _text.Append(literal.Text);
            return;
        }

        _text.Append('(', parenthesis)
            .AppendJoin("\n" + new string(' ', column), parts)
            .Append(')', parenthesis);
    }
}
