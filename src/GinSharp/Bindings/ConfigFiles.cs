using System.Collections.Immutable;
using System.Text;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.FileProviders;

namespace GinSharp.Bindings;

/// <summary>Where .gin files are looked for. Immutable.</summary>
/// <param name="basePath">The folder that relative paths start from; null for the current one at each read.</param>
internal sealed class ConfigFiles(string? basePath)
{
    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ImmutableArray<string> SearchPaths { get; init; } = [];

    private ImmutableArray<IFileProvider> Providers { get; init; } = [];

    public ConfigFiles WithSearchPath(string path) =>
        new(basePath) { SearchPaths = SearchPaths.Add(path), Providers = Providers };

    public ConfigFiles WithProvider(IFileProvider provider) =>
        new(basePath) { SearchPaths = SearchPaths, Providers = Providers.Add(provider) };

    /// <summary>
    /// Reads a file: as given, then under each search path, on disk and then through each provider, at last beside the
    /// file that includes it.
    /// </summary>
    /// <param name="path">The path as given.</param>
    /// <param name="place">The include statement, or null.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The file, or null with a diagnostic.</returns>
    public LoadedFile? Read(string path, SourceSpan? place, DiagnosticBag diagnostics)
    {
        foreach (var candidate in Candidates(path, place))
        {
            if (Open(candidate) is { } open)
            {
                using var stream = open();
                return Decode(candidate, FullPath(candidate), stream, place, diagnostics);
            }
        }

        diagnostics.Add(
            BindingDiagnostics.MissingFile,
            place,
            Candidates(path, place).Select(FullPath).FirstOrDefault(Directory.Exists) is { } folder
                ? $"'{folder}' is a folder: name a file in it."
                : null,
            path,
            string.Join(", ", Candidates(path, place).Select(candidate => $"'{FullPath(candidate)}'")));
        return null;
    }

    private IEnumerable<string> Candidates(string path, SourceSpan? place)
    {
        yield return path;
        if (Path.IsPathRooted(path))
        {
            yield break;
        }

        foreach (var prefix in SearchPaths)
        {
            yield return Path.Combine(prefix, path);
        }

        if (place is { } span && Path.GetDirectoryName(span.Source.Path) is { Length: > 0 } folder)
        {
            yield return Path.Combine(folder, path);
        }
    }

    private Func<Stream>? Open(string path)
    {
        var full = FullPath(path);
        if (File.Exists(full))
        {
            return () => File.OpenRead(full);
        }

        foreach (var provider in Providers)
        {
            var file = provider.GetFileInfo(path.Replace('\\', '/'));
            if (file is { Exists: true, IsDirectory: false })
            {
                return file.CreateReadStream;
            }
        }

        return null;
    }

    private string FullPath(string path) => Path.GetFullPath(path, basePath ?? Environment.CurrentDirectory);

    private static LoadedFile? Decode(
        string path, string fullPath, Stream stream, SourceSpan? place, DiagnosticBag diagnostics)
    {
        try
        {
            using var reader = new StreamReader(stream, StrictUtf8);
            return new LoadedFile(path, fullPath, reader.ReadToEnd());
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(BindingDiagnostics.NotUtf8, place, "Save it as UTF-8.", path);
            return null;
        }
    }
}
