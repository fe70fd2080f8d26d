using System.Collections.Immutable;
using GinSharp.Syntax;

namespace GinSharp.Fuzz;

/// <summary>Looks whether everything in a document lies where it may, and sums the document up in a number.</summary>
public sealed class DocumentCheck
{
    private readonly SourceText _source;
    private HashCode _fingerprint;

    private DocumentCheck(GinDocument document)
    {
        _source = document.Source;
        var end = _source.Length;
        Statements(document.Statements, 0, end);
        Comments(document.Comments, end);
        Diagnostics(document.Diagnostics, end);
        var isBroken = document.Statements.Any(IsBroken);
        if (isBroken && document.IsValid)
        {
            Flaw ??= "a statement is malformed, and nothing says why";
        }
    }

    /// <summary>The first thing that is wrong, or null.</summary>
    public string? Flaw { get; private set; }

    /// <summary>The same for documents of the same source whose trees and diagnostics are the same.</summary>
    public int Fingerprint => _fingerprint.ToHashCode();

    public static DocumentCheck Run(GinDocument document) => new(document);

    private static bool IsBroken(GinStatement statement) =>
        statement is MalformedStatement || (statement is BlockStatement block && block.Statements.Any(IsBroken));

    private void Statements(ImmutableArray<GinStatement> statements, int from, int to)
    {
        foreach (var statement in statements)
        {
            from = Place(statement, statement.Span, from, to);
            Statement(statement, statement.Span);
        }
    }

    private void Statement(GinStatement statement, SourceSpan span)
    {
        switch (statement)
        {
            case BindingStatement binding:
                _fingerprint.Add(binding.Target);
                _fingerprint.Add(binding.Parameter);
                Value(binding.Value, Place("key", binding.KeySpan, span.Start, span.End), span.End);
                break;
            case MacroStatement macro:
                _fingerprint.Add(macro.Name);
                Value(macro.Value, Place("name", macro.Name.Span, span.Start, span.End), span.End);
                break;
            case BlockStatement block:
                _fingerprint.Add(block.Target);
                var bodyStart = Place("target", block.Target.Span, span.Start, span.End);
                Statements(block.Statements, bodyStart, span.End);
                Flaw ??= block.Statements.IsEmpty ? "a block is empty" : null;
                break;
            case ImportStatement import:
                _fingerprint.Add(import);
                break;
            case IncludeStatement include:
                Value(include.Path, span.Start, span.End);
                break;
        }
    }

    private int Value(GinValue value, int from, int to)
    {
        var span = value.Span;
        var end = Place(value, span, from, to);
        switch (value)
        {
            case ListValue list:
                Values(list.Items, span);
                break;
            case TupleValue tuple:
                Values(tuple.Items, span);
                break;
            case DictionaryValue dictionary:
                Values([.. dictionary.Entries.SelectMany(entry => new[] { entry.Key, entry.Value })], span);
                break;
            case BytesValue bytes:
                _fingerprint.AddBytes(bytes.Value.AsSpan());
                break;
            default:
                _fingerprint.Add(value);
                break;
        }

        return end;
    }

    private void Values(ImmutableArray<GinValue> values, SourceSpan container)
    {
        var from = container.Start + 1;
        foreach (var value in values)
        {
            from = Value(value, from, container.End - 1);
        }
    }

    private void Comments(ImmutableArray<GinComment> comments, int to)
    {
        var from = 0;
        foreach (var comment in comments)
        {
            from = Place(comment, comment.Span, from, to);
            Flaw ??= comment.Text.StartsWith('#') ? null : $"the comment '{comment.Text}' is none";
        }
    }

    private void Diagnostics(ImmutableArray<GinDiagnostic> diagnostics, int to)
    {
        var from = 0;
        foreach (var diagnostic in diagnostics)
        {
            var span = diagnostic.Span ?? new SourceSpan(_source, -1, -1);
            Place(diagnostic.Id, span, from, to);
            from = span.Start;
            _fingerprint.Add(diagnostic.ToString());
        }
    }

    /// <summary>Expects a span of the source within bounds; gives its end.</summary>
    private int Place(object what, SourceSpan span, int from, int to)
    {
        _fingerprint.Add(span.Start);
        _fingerprint.Add(span.End);
        if (span.Source != _source || span.Start < from || span.End < span.Start || span.End > to)
        {
            Flaw ??= $"{what as string ?? what.GetType().Name} [{span.Start}, {span.End}) is not in [{from}, {to})";
        }

        return span.End;
    }
}
