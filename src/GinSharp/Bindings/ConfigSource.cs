using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Something to apply to a config: a file, or a text that is none.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text, where it is no file.</param>
internal sealed record ConfigSource(string Path, SourceText? Text = null)
{
    /// <summary>A text that is no file.</summary>
    public static ConfigSource Of(SourceText text) => new(text.Path, text);
}
