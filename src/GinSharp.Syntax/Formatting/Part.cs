namespace GinSharp.Syntax.Formatting;

/// <summary>A piece of a value: an <see cref="Atom"/> or a <see cref="Group"/>.</summary>
/// <param name="FlatWidth">Its length on one line, or null when it needs more than one.</param>
internal abstract record Part(int? FlatWidth)
{
    /// <summary>Whether it is the colon between a key and its value.</summary>
    public bool IsColon => this is Atom { Text: ":" };
}
