using GinSharp.Bindings;

namespace GinSharp.Runs;

/// <summary>Keeps the files of a config as they were, comments and all.</summary>
internal static class GivenFiles
{
    /// <summary>
    /// Writes the files into a folder, so that they lie to each other, and to the folder that relative paths start
    /// from, as they did.
    /// </summary>
    /// <param name="folder">The folder, which does not exist yet.</param>
    /// <param name="basePath">The folder that relative paths start from.</param>
    /// <param name="files">The files.</param>
    public static void Write(string folder, string basePath, IReadOnlyList<LoadedFile> files)
    {
        var root = CommonFolder(basePath, files);
        foreach (var file in files)
        {
            File.WriteAllText(RunPaths.Below(folder, Place(root, file.FullPath)), file.Text);
        }
    }

    /// <summary>The deepest folder above everything; null where there is none, as on two drives.</summary>
    private static string? CommonFolder(string basePath, IReadOnlyList<LoadedFile> files)
    {
        var folder = Path.GetFullPath(basePath);
        while (folder is not null && !files.All(file => RunPaths.IsBelow(folder, file.FullPath)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    private static string Place(string? root, string path) => root is null
        ? path.Replace(":", "", StringComparison.Ordinal).TrimStart('/', '\\')
        : Path.GetRelativePath(root, path);
}
