namespace TinyText.Data;

/// <summary>A text and what it is.</summary>
public sealed record Example(string Text, string Label);
