using System.Collections.Immutable;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// Reads a document line by line, so that a mistake costs its own line only: what can be read around it is read.
/// </summary>
internal sealed class DocumentReader(ParseContext context)
{
    private readonly Indentation _indentation = new();
    private LogicalLine _line;

    /// <summary><c>document := (statement | block)*</c></summary>
    public GinDocument Read()
    {
        var statements = ImmutableArray.CreateBuilder<GinStatement>();
        var start = context.Text.Length > 0 && context.Text[0] == '\uFEFF' ? 1 : 0;
        _line = LogicalLine.Next(context, start);
        while (!_line.IsEnd)
        {
            EnterLine();
            var header = _line;
            var statement = ReadStatement(Statements.Line);
            statements.Add(statement is BlockStatement block ? ReadBlock(block, header) : statement);
        }

        return new GinDocument(
            context.Source, statements.ToImmutable(), context.Comments.ToImmutable(), Diagnostics());
    }

    /// <summary><c>block := header line+</c>, all lines in one column that is deeper than the header's.</summary>
    private GinStatement ReadBlock(BlockStatement block, LogicalLine header)
    {
        if (_line.IsEnd || _line.Indent <= header.Indent)
        {
            Mistakes.EmptyBlock(context, block, _line);
            return new MalformedStatement(block.Span);
        }

        _indentation.TryEnter(_line.Indent);
        var line = Statements.BlockLine(block.Target);
        var statements = ImmutableArray.CreateBuilder<GinStatement>();
        do
        {
            if (_line.Indent > _indentation.Current)
            {
                Mistakes.UnexpectedIndent(context, _line);
            }

            EnterLine();
            statements.Add(ReadStatement(line));
        }
        while (!_line.IsEnd && _line.Indent > header.Indent);

        var end = statements[statements.Count - 1].Span.End;
        return new BlockStatement(block.Target, statements.ToImmutable(), context.Span(block.Span.Start, end));
    }

    private void EnterLine()
    {
        if (!_indentation.TryEnter(_line.Indent))
        {
            Mistakes.InconsistentDedent(context, _line);
        }
    }

    /// <summary>Reads the current line by a rule, or passes over it, and goes on to the next line.</summary>
    private GinStatement ReadStatement(Parser<GinStatement> rule)
    {
        context.Depth = 0;
        var start = Trivia.Skip(context, _line.TextStart);
        var result = rule(new SourceInput(context, start));
        if (result.WasSuccessful)
        {
            _line = LogicalLine.Next(context, result.Remainder.Position);
            return result.Value;
        }

        return PassOver(start, result.Remainder.Position);
    }

    /// <summary>Passes over the line that cannot be read and, where it was meant to head a block, over the block.</summary>
    private MalformedStatement PassOver(int start, int failure)
    {
        var header = _line;
        var recovery = Recovery.From(context, _line, failure);
        var endsInColon = recovery.EndsInColon;
        while (true)
        {
            _line = LogicalLine.Next(context, recovery.NextLine);
            if (!endsInColon || _line.IsEnd || _line.Indent <= header.Indent)
            {
                return new MalformedStatement(context.Span(start, Math.Max(start, recovery.End)));
            }

            context.Depth = 0;
            recovery = Recovery.From(context, _line, _line.TextStart);
        }
    }

    private ImmutableArray<GinDiagnostic> Diagnostics()
    {
        context.Diagnostics.Sort((one, other) => one.Span!.Value.Start.CompareTo(other.Span!.Value.Start));
        return context.Diagnostics.ToImmutable();
    }
}
