namespace GinSharp.Bindings;

/// <summary>A file that was read.</summary>
/// <param name="Path">The path, as messages write it.</param>
/// <param name="FullPath">The path without detours, which tells files apart.</param>
/// <param name="Text">What it held.</param>
internal sealed record LoadedFile(string Path, string FullPath, string Text)
{
    /// <summary>Where the file has values that are secret, or may be; filled while it is read.</summary>
    public List<ValueNote> Notes { get; init; } = [];
}
