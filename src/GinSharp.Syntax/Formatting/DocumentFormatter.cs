using GinSharp.Syntax.Diagnostics;
using GinSharp.Syntax.Parsing;

namespace GinSharp.Syntax.Formatting;

/// <summary>Writes the statements of one document, whose lines end in LF, and what stands between them.</summary>
internal sealed class DocumentFormatter
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly GinDocument _document;
    private readonly GinFormatterOptions _options;
    private readonly string _text;
    private readonly LineWriter _lines = new();
    private readonly ItemWriter _writer;
    private readonly ItemReader _reader;
    private int _diagnostic;
    private bool _isBlankDue;

    // Whether a broken statement ends in a backslash: it would go on with whatever else came next.
    private bool _isContinued;

    // The column of the block that was just written, while the comments after it may belong to it.
    private int? _blockColumn;

    public DocumentFormatter(GinDocument document, GinFormatterOptions options)
    {
        (_document, _options, _text) = (document, options, document.Source.Text);
        _writer = new ItemWriter(_lines, options);
        _reader = new ItemReader(document.Source);
    }

    /// <summary>
    /// The text, or null when what is wrong concerns all of it, or when a value is nested too deep for the thread's
    /// stack.
    /// </summary>
    public string? Format()
    {
        try
        {
            return IsWrongAltogether() ? null : FormatAll();
        }
        catch (InsufficientExecutionStackException)
        {
            return null;
        }
    }

    private string? FormatAll()
    {
        var statements = _document.Statements;
        var sorted = _options.SortImports && _document.Diagnostics.IsEmpty ? ImportOrder.Sort(statements) : statements;
        for (var i = 0; i < statements.Length; i++)
        {
            // Imports that change places have nothing between them.
            var start = WriteLinesAbove(statements[i].FullSpan, 0);
            Write(sorted[i], start);
        }

        WriteLinesAbove(_document.TrailingSpan, 0);
        var text = _lines.ToString();

        // A mark that is a mistake, for blanks stand before it, would be none at the start.
        var becomesMark = !HasMark && Characters.At(text, 0) == ByteOrderMark;
        return HasMark ? ByteOrderMark + text : becomesMark ? null : text;
    }

    private bool HasMark => Characters.At(_text, 0) == ByteOrderMark;

    private bool IsWrongAltogether() =>
        _document.Diagnostics.Any(diagnostic =>
            diagnostic.Descriptor == SyntaxDiagnostics.TooLong
            || diagnostic.Descriptor == SyntaxDiagnostics.InconsistentDedent);

    /// <summary>Writes the comments and blank lines at the start of a span; gives the place of what follows.</summary>
    private int WriteLinesAbove(SourceSpan span, int indent)
    {
        var position = span.Start;
        position += position == 0 && HasMark ? 1 : 0;
        while (position < span.End)
        {
            var (start, column) = LogicalLine.Measure(_text, position);
            if (new LogicalLine(position, column, start, IsEnd: false).IsLastComment(_text))
            {
                start = Trivia.SkipBlanks(_text, start);
            }

            var end = Characters.LineEnd(_text, start);
            if (Characters.At(_text, start) == '#')
            {
                var isOfBlock = indent == 0 && column > _blockColumn;
                _blockColumn = isOfBlock ? _blockColumn : null;
                WriteDueBlank();
                _lines.WriteLine(Gap.CommentText(_text, start, end), isOfBlock ? _options.IndentSize : indent);
            }
            else if (start < end)
            {
                position = start;
                break;
            }
            else
            {
                // None at the start of the text.
                _isBlankDue = !_lines.IsEmpty;
            }

            position = end + 1;
        }

        _blockColumn = null;
        return position;
    }

    private void WriteDueBlank()
    {
        if (_isBlankDue)
        {
            _lines.EndLine();
            _isBlankDue = false;
        }
    }

    private void Write(GinStatement statement, int start)
    {
        WriteDueBlank();
        if (IsBroken(statement) || _isContinued)
        {
            // To the letter: at the end of the text, another line end could make another mistake of it.
            var text = _text.Substring(start, statement.FullSpan.End - start);
            _lines.Write(text);
            _isContinued = text.EndsWith("\\\n", StringComparison.Ordinal);
        }
        else if (statement is BlockStatement block)
        {
            WriteBlock(block);
        }
        else
        {
            WriteLine(statement, 0);
        }

        if (statement is BlockStatement)
        {
            var lineStart = Characters.LineStart(_text, statement.Span.Start);
            _blockColumn = LogicalLine.Measure(_text, lineStart).Indent;
        }
    }

    /// <summary>Whether a mistake is in the statement, or in a line of it.</summary>
    private bool IsBroken(GinStatement statement)
    {
        var diagnostics = _document.Diagnostics;
        var first = _diagnostic;
        while (_diagnostic < diagnostics.Length
            && diagnostics[_diagnostic].Span!.Value.Start < statement.FullSpan.End)
        {
            _diagnostic++;
        }

        var isMalformed = statement is MalformedStatement
            || (statement is BlockStatement block && block.Statements.Any(line => line is MalformedStatement));
        if (isMalformed && _diagnostic == first)
        {
            // What ends a line that misses its end is the next line's first token.
            _diagnostic++;
        }

        return isMalformed || _diagnostic > first;
    }

    private void WriteBlock(BlockStatement block)
    {
        var colon = Trivia.SkipBlanks(_text, block.Target.Span.End);
        _lines.Write($"{block.Target.Span.Text}:");
        _lines.EndLine(CommentAt(colon + 1));
        foreach (var line in block.Statements)
        {
            WriteLinesAbove(line.FullSpan, _options.IndentSize);
            WriteDueBlank();
            WriteLine(line, _options.IndentSize);
        }
    }

    private void WriteLine(GinStatement statement, int indent)
    {
        switch (statement)
        {
            case BindingStatement binding:
                WriteBinding(binding.KeySpan, binding.Span.End, indent);
                break;
            case MacroStatement macro:
                WriteBinding(macro.Name.Span, macro.Span.End, indent);
                break;
            case IncludeStatement include:
                // On one line, however long: after a bracket left open it would not be seen as a statement else.
                _lines.Write("include ");
                _writer.WriteFlat(_reader.Read(include.Path.Span.Start, include.Span.End).Parts);
                break;
            case ImportStatement import:
                _lines.Write(ImportText(import));
                break;
        }

        _lines.EndLine(CommentAt(statement.Span.End));
    }

    private void WriteBinding(SourceSpan key, int end, int indent)
    {
        var sign = Trivia.SkipBlanks(_text, key.End);
        var value = _reader.Read(sign + 1, end);
        foreach (var line in value.LinesAbove)
        {
            _lines.WriteLine(line, indent);
        }

        _lines.WriteIndent(indent);
        _lines.Write($"{key.Text} =");
        _writer.WriteValue(value, indent);
    }

    private static string ImportText(ImportStatement import)
    {
        var dot = import.Module.LastIndexOf('.');
        var text = import.IsFrom
            ? $"from {import.Module.Substring(0, dot)} import {import.Module.Substring(dot + 1)}"
            : $"import {import.Module}";
        return import.Alias is null ? text : $"{text} as {import.Alias}";
    }

    /// <summary>The comment after what ends at a place, or null.</summary>
    private string? CommentAt(int position)
    {
        var start = Trivia.SkipBlanks(_text, position);
        return Characters.At(_text, start) == '#'
            ? Gap.CommentText(_text, start, Characters.LineEnd(_text, start))
            : null;
    }
}
