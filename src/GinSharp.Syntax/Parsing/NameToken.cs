namespace GinSharp.Syntax.Parsing;

/// <summary>A scoped selector as it was scanned; its strings are made when it is known what they are for.</summary>
/// <param name="Context">The parse.</param>
/// <param name="First">The place of the sign before the name, or of the name.</param>
/// <param name="Start">The place of the first character.</param>
/// <param name="End">The place after the last one.</param>
/// <param name="SelectorStart">The place after the last slash.</param>
/// <param name="LastDot">The place of the last dot after it, or -1.</param>
internal readonly record struct NameToken(
    ParseContext Context, int First, int Start, int End, int SelectorStart, int LastDot)
{
    public SourceSpan Span => Context.Span(Start, End);

    /// <summary>From the sign or the name to the end of the last token that was read.</summary>
    public SourceSpan SpanToEnd => Context.SpanFrom(First);

    public string Text => Cut(Start, End);

    public bool HasScope => SelectorStart > Start;

    /// <summary>The part after the last dot.</summary>
    public string LastPart => Cut(LastDot + 1, End);

    /// <summary>The whole name.</summary>
    public ScopedSelector ToSelector() => new(Scope(), Cut(SelectorStart, End), Span);

    /// <summary>The name up to its last dot: the target of a binding key.</summary>
    public ScopedSelector ToTarget() => new(Scope(), Cut(SelectorStart, LastDot), Context.Span(Start, LastDot));

    private string Scope() => HasScope ? Cut(Start, SelectorStart - 1) : "";

    private string Cut(int start, int end) => Context.Text.Substring(start, end - start);
}
