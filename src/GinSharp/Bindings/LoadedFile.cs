namespace GinSharp.Bindings;

/// <summary>A file that was read.</summary>
/// <param name="Path">The path, as messages write it.</param>
/// <param name="FullPath">The path without detours, which tells files apart.</param>
/// <param name="Text">What it held.</param>
internal sealed record LoadedFile(string Path, string FullPath, string Text);
