namespace GinSharp;

/// <summary>A file that was parsed, with what it imported and included.</summary>
/// <param name="File">The file's path, or the name of a text that is no file.</param>
/// <param name="Imports">The modules it imported, in order.</param>
/// <param name="Includes">The files it included, in order.</param>
public sealed record GinIncludeTree(
    string File, IReadOnlyList<string> Imports, IReadOnlyList<GinIncludeTree> Includes);
