using System.Collections.Immutable;
using GinSharp.Syntax.Parsing.Mistakes;
using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// Reads a document line by line, so that a mistake costs its own line only: what can be read around it is read.
/// </summary>
internal sealed class DocumentReader(ParseContext context)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly Indentation _indentation = new();

    /// <summary><c>document := (statement | block)*</c></summary>
    public GinDocument Read()
    {
        var statements = ImmutableArray.CreateBuilder<GinStatement>();
        context.Line = LogicalLine.Next(context, Characters.At(context.Text, 0) == ByteOrderMark ? 1 : 0);
        while (!context.Line.IsEnd)
        {
            EnterLine();
            if (SkipLastComment())
            {
                break;
            }

            var header = context.Line;
            var statement = ReadStatement(Statements.Line);
            statements.Add(statement is BlockStatement block ? ReadBlock(block, header) : statement);
        }

        return new GinDocument(
            context.Source, statements.DrainToImmutable(), context.Comments.DrainToImmutable(), Diagnostics())
        {
            TrailingSpan = context.Span(context.NextLine, context.Text.Length),
        };
    }

    /// <summary><c>block := header line+</c>, all lines in one column that is deeper than the header's.</summary>
    private GinStatement ReadBlock(BlockStatement block, LogicalLine header)
    {
        if (context.Line.IsEnd || context.Line.Indent <= header.Indent || context.Line.IsLastComment(context.Text))
        {
            BlockMistakes.Empty(context, block, context.Line);
            return new MalformedStatement(block.Span) { FullSpan = block.FullSpan };
        }

        _indentation.Enter(context.Line);
        var line = Statements.BlockLine(block.Target);
        var statements = ImmutableArray.CreateBuilder<GinStatement>();
        context.IsInBlock = true;
        do
        {
            if (context.Line.Indent > _indentation.Current.Indent)
            {
                BlockMistakes.UnexpectedIndent(context, _indentation.Current);
            }

            EnterLine();
            if (SkipLastComment())
            {
                break;
            }

            statements.Add(ReadStatement(line));
        }
        while (!context.Line.IsEnd && context.Line.Indent > header.Indent);

        context.IsInBlock = false;
        var end = statements[statements.Count - 1].Span.End;
        return new BlockStatement(block.Target, statements.DrainToImmutable(), context.Span(block.Span.Start, end))
        {
            FullSpan = context.Span(block.FullSpan.Start, context.NextLine),
            HeaderSpan = block.FullSpan,
        };
    }

    /// <summary>Goes to the end of the text where only a continued line with a comment stands before it.</summary>
    private bool SkipLastComment()
    {
        if (!context.Line.IsLastComment(context.Text))
        {
            return false;
        }

        context.AddComment(Trivia.SkipBlanks(context.Text, context.Line.TextStart), context.Text.Length);
        context.Line = LogicalLine.Next(context, context.Text.Length);
        return true;
    }

    private void EnterLine()
    {
        if (!_indentation.Fits(context.Line))
        {
            BlockMistakes.InconsistentDedent(context, _indentation.Current, _indentation.Columns());
        }

        _indentation.Enter(context.Line);
    }

    /// <summary>Reads the current line by a rule, or passes over it, and goes on to the next line.</summary>
    private GinStatement ReadStatement(Parser<GinStatement> rule)
    {
        context.LinesStart = context.NextLine;
        context.Depth = 0;
        context.TokenEnd = context.Line.TextStart;
        var start = Trivia.Skip(context, context.Line.TextStart);
        var result = rule(new SourceInput(context, start));
        if (!result.WasSuccessful)
        {
            return PassOver(start, result.Remainder.Position);
        }

        GoToLine(context.NextLine);
        return result.Value;
    }

    /// <summary>Passes over the line that cannot be read and, where it was to head a block, over the block.</summary>
    private MalformedStatement PassOver(int start, int failure)
    {
        var header = context.Line;
        var recovery = Recovery.From(context, start, failure);
        GoToLine(recovery.NextLine);
        while (recovery.EndsInColon && !context.Line.IsEnd && context.Line.Indent > header.Indent)
        {
            context.Depth = 0;
            recovery = Recovery.From(context, context.Line.TextStart, context.Line.TextStart) with { EndsInColon = true };
            GoToLine(recovery.NextLine);
        }

        return new MalformedStatement(context.Span(start, Math.Max(start, recovery.End))) { FullSpan = context.Lines };
    }

    private void GoToLine(int start)
    {
        context.NextLine = start;
        context.Line = LogicalLine.Next(context, start);
    }

    private ImmutableArray<GinDiagnostic> Diagnostics() => context.Diagnostics.Count == 0 ? [] : Sorted();

    /// <summary>In reading order: a container is looked through when it closes, after what it holds.</summary>
    private ImmutableArray<GinDiagnostic> Sorted() =>
        [.. context.Diagnostics.OrderBy(diagnostic => diagnostic.Span!.Value.Start)];
}
