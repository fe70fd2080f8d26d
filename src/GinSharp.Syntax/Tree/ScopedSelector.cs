namespace GinSharp.Syntax;

/// <summary>A name as a file spells it: <c>scope/names/module.Name</c>.</summary>
/// <param name="Scope">The scope names joined by <c>/</c>, or the empty string.</param>
/// <param name="Selector">The dotted name after the last <c>/</c>.</param>
/// <param name="Span">The place of the whole name.</param>
public sealed record ScopedSelector(string Scope, string Selector, SourceSpan Span)
{
    /// <summary>The name as the file spells it.</summary>
    public override string ToString() => Scope.Length == 0 ? Selector : $"{Scope}/{Selector}";
}
