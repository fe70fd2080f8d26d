namespace GinSharp.Syntax;

/// <summary>A comment, from <c>#</c> to the end of its line.</summary>
/// <param name="Span">The place, <c>#</c> included and the line end not.</param>
public sealed record GinComment(SourceSpan Span)
{
    /// <summary>The comment as written, <c>#</c> included.</summary>
    public string Text => Span.Text;
}
