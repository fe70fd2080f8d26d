using System.Collections.Immutable;
using System.Text;
using GinSharp.Syntax.Diagnostics;
using GinSharp.Syntax.Parsing.Mistakes;

namespace GinSharp.Syntax.Parsing;

/// <summary>What all inputs of one parse share. No rule is tried twice, so state here is never taken back.</summary>
internal sealed class ParseContext(SourceText source, GinParserOptions options)
{
    private int _commentsEnd;
    private int _errors;
    private bool _singleIsUnclosed;
    private bool _doubleIsUnclosed;

    public SourceText Source { get; } = source;

    public GinParserOptions Options { get; } = options;

    public string Text { get; } = source.Text;

    public ImmutableArray<GinDiagnostic>.Builder Diagnostics { get; } = ImmutableArray.CreateBuilder<GinDiagnostic>();

    public ImmutableArray<GinComment>.Builder Comments { get; } = ImmutableArray.CreateBuilder<GinComment>();

    /// <summary>Room for the text of strings that are not written as they read.</summary>
    public StringBuilder Buffer { get; } = new();

    /// <summary>How many brackets are open; inside any, line ends are white space.</summary>
    public int Depth { get; set; }

    /// <summary>Whether the lines of a block are being read.</summary>
    public bool IsInBlock { get; set; }

    /// <summary>The line that is being read.</summary>
    public LogicalLine Line { get; set; }

    /// <summary>The place of the first token of that line.</summary>
    public int LineStart => Trivia.SkipBlanks(Text, Line.TextStart);

    /// <summary>The place after the last token that was read.</summary>
    public int TokenEnd { get; set; }

    /// <summary>Where the lines of the statement that is being read start: after those of the one before.</summary>
    public int LinesStart { get; set; }

    /// <summary>Where the line after that of the statement starts, once its end was read.</summary>
    public int NextLine { get; set; }

    /// <summary>All lines of the statement, once its end was read.</summary>
    public SourceSpan Lines => Span(LinesStart, NextLine);

    /// <summary>
    /// Whether a search for the end of a triple-quoted string has met the end of the text: so will any later.
    /// </summary>
    public bool IsUnclosed(char quote) => quote == '"' ? _doubleIsUnclosed : _singleIsUnclosed;

    public void SetUnclosed(char quote)
    {
        _doubleIsUnclosed |= quote == '"';
        _singleIsUnclosed |= quote == '\'';
    }

    public SourceSpan Span(int start, int end) => new(Source, start, end);

    /// <summary>The span from a place to the end of the last token.</summary>
    public SourceSpan SpanFrom(int start) => new(Source, start, TokenEnd);

    /// <summary>The end of a token was read: goes on to the next one.</summary>
    public Success<T> Accept<T>(T value, int end)
    {
        TokenEnd = end;
        return new Success<T>(value, this, Trivia.Skip(this, end));
    }

    /// <summary>Says why a statement cannot be read; the search for the next one begins at its start.</summary>
    public Failure<T> Refuse<T>(
        GinDiagnosticDescriptor descriptor, int start, int end, string? suggestion = null, params object?[] args)
    {
        Report(descriptor, start, end, suggestion, args);
        return FailAt<T>(start);
    }

    /// <summary>Refuses the token that stands at a place; what it is becomes the last value for the message.</summary>
    public Failure<T> RefuseToken<T>(
        GinDiagnosticDescriptor descriptor, int position, string? suggestion = null, params object?[] args) =>
        Refuse<T>(
            descriptor, position, Found.End(this, position), suggestion, [.. args, Found.At(this, position)]);

    public Failure<T> FailAt<T>(int position) => new(new SourceInput(this, position));

    public void Report(
        GinDiagnosticDescriptor descriptor, int start, int end, string? suggestion = null, params object?[] args)
    {
        if (descriptor.Severity != GinSeverity.Error || _errors++ < Options.MaxDiagnostics)
        {
            Diagnostics.Add(GinDiagnostic.Create(descriptor, Span(start, end), suggestion, args));
        }
        else if (_errors == Options.MaxDiagnostics + 1)
        {
            Diagnostics.Add(GinDiagnostic.Create(
                SyntaxDiagnostics.TooManyMistakes, Span(start, end), null, Options.MaxDiagnostics));
        }
    }

    /// <summary>Whether a line after the first of a statement begins as only another statement does.</summary>
    public bool StartsStatement(int position)
    {
        if (!Characters.IsAsciiNameStart(Characters.At(Text, position)))
        {
            return false;
        }

        var lineStart = position;
        while (lineStart > 0 && Characters.IsBlank(Text[lineStart - 1]))
        {
            lineStart--;
        }

        return lineStart > Line.Start
            && Characters.IsLineEnd(Text[lineStart - 1])
            && StatementStart.IsLine(Text, lineStart, Line.Indent);
    }

    /// <summary>Keeps a comment, once, however often the reading passes over it.</summary>
    public void AddComment(int start, int end)
    {
        if (start >= _commentsEnd)
        {
            _commentsEnd = end;
            Comments.Add(new GinComment(Span(start, end)));
        }
    }
}
