using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Something to apply to a config: a file, a text that does not come from a file, or settings.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text, where it is not a file.</param>
/// <param name="Settings">The settings, where they are neither.</param>
internal sealed record ConfigSource(
    string Path, SourceText? Text = null, IReadOnlyList<GinSetting>? Settings = null)
{
    /// <summary>A text that does not come from a file.</summary>
    public static ConfigSource Of(SourceText text) => new(text.Path, text);

    /// <summary>Settings, whose order is that of their ranks.</summary>
    public static ConfigSource Of(IReadOnlyList<GinSetting> settings) => new("", null, settings);
}
