using System.Collections.Immutable;
using System.Text;

namespace GinSharp.Syntax;

/// <summary>One logical line of a file, or a block of them.</summary>
public abstract record GinStatement
{
    private protected GinStatement(SourceSpan span) => (Span, FullSpan) = (span, span);

    /// <summary>
    /// The place of the statement, from its first token to its last; comments after it are not part of it.
    /// </summary>
    public SourceSpan Span { get; }

    /// <summary>
    /// The whole lines of the statement: with the blank lines and comments before it, the comment after it and its line
    /// end. The full spans of a document's statements follow each other without a gap.
    /// </summary>
    public SourceSpan FullSpan { get; init; }

    /// <summary>Which of the records below this is; closes the hierarchy.</summary>
    internal abstract GinStatementKind Kind { get; }

    /// <summary>Writes the text of the full span.</summary>
    internal virtual void AppendTo(StringBuilder text) => FullSpan.AppendTo(text);
}

/// <summary><c>train/Adam.lr = 1e-3</c>, or a line of a block.</summary>
/// <param name="Target">The configurable, as spelled; in a block, the block's.</param>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="KeySpan">The place of the whole left-hand side.</param>
/// <param name="Value">The right-hand side.</param>
/// <param name="Span">The place of the statement.</param>
public sealed record BindingStatement(
    ScopedSelector Target, string Parameter, SourceSpan KeySpan, GinValue Value, SourceSpan Span)
    : GinStatement(Span)
{
    internal override GinStatementKind Kind => GinStatementKind.Binding;
}

/// <summary><c>batch_size = 64</c>, or <c>eval/batch_size = 64</c>.</summary>
/// <param name="Name">The macro's name, as spelled; its last part is <see cref="ScopedSelector.Selector"/>.</param>
/// <param name="Value">The right-hand side.</param>
/// <param name="Span">The place of the statement.</param>
public sealed record MacroStatement(ScopedSelector Name, GinValue Value, SourceSpan Span) : GinStatement(Span)
{
    internal override GinStatementKind Kind => GinStatementKind.Macro;
}

/// <summary><c>train/Adam:</c> and the indented lines below it.</summary>
/// <param name="Target">The configurable, as spelled.</param>
/// <param name="Statements">
/// The lines: a <see cref="BindingStatement"/> each, or a <see cref="MalformedStatement"/> where one could not be read.
/// </param>
/// <param name="Span">The place, from the first token to the last line's last token.</param>
public sealed record BlockStatement(ScopedSelector Target, ImmutableArray<GinStatement> Statements, SourceSpan Span)
    : GinStatement(Span)
{
    /// <summary>The part of the full span before the full span of the first line: the header's own lines.</summary>
    public SourceSpan HeaderSpan { get; init; } = Span;

    internal override GinStatementKind Kind => GinStatementKind.Block;

    internal override void AppendTo(StringBuilder text)
    {
        HeaderSpan.AppendTo(text);
        foreach (var statement in Statements)
        {
            statement.AppendTo(text);
        }
    }
}

/// <summary><c>import a.b</c>, <c>import a.b as c</c>, <c>from a import b</c>, <c>from a import b as c</c>.</summary>
/// <param name="Module">The whole dotted name: <c>a.b</c> in each of the examples.</param>
/// <param name="IsFrom">Whether the statement is spelled <c>from … import …</c>.</param>
/// <param name="Alias">The name after <c>as</c>, or null.</param>
/// <param name="Span">The place of the statement.</param>
public sealed record ImportStatement(string Module, bool IsFrom, string? Alias, SourceSpan Span) : GinStatement(Span)
{
    internal override GinStatementKind Kind => GinStatementKind.Import;
}

/// <summary><c>include 'path'</c></summary>
/// <param name="Path">The path; adjacent literals are joined.</param>
/// <param name="Span">The place of the statement.</param>
public sealed record IncludeStatement(StringValue Path, SourceSpan Span) : GinStatement(Span)
{
    internal override GinStatementKind Kind => GinStatementKind.Include;
}

/// <summary>A logical line that could not be read; a diagnostic says why.</summary>
/// <param name="Span">The place of the line, from its first token to its last.</param>
public sealed record MalformedStatement(SourceSpan Span) : GinStatement(Span)
{
    internal override GinStatementKind Kind => GinStatementKind.Malformed;
}
