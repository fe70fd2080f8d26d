using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.FileProviders;

namespace GinSharp.Bindings;

/// <summary>Where .gin files are looked for. Immutable.</summary>
/// <param name="basePath">The folder that relative paths start from; null for the current one at each read.</param>
internal sealed class ConfigFiles(string? basePath)
{
    private const int BufferLength = 4096;

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
    /// <param name="maxLength">
    /// How many UTF-16 code units it may have. No more than that is read, for what is read may have no end.
    /// </param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The file, or null with a diagnostic.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "Providers and their streams are the program's, and may throw anything; the file is then one that cannot be "
            + "read, as one on a broken disk is.")]
    public LoadedFile? Read(string path, SourceSpan? place, int maxLength, DiagnosticBag diagnostics)
    {
        try
        {
            return Find(path, place, maxLength, diagnostics);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(BindingDiagnostics.NotUtf8, place, "Save it as UTF-8.", path);
        }
        catch (Exception exception)
        {
            diagnostics.Add(BindingDiagnostics.UnreadableFile, place, null, path, ReasonOf(exception));
        }

        return null;
    }

    private LoadedFile? Find(string path, SourceSpan? place, int maxLength, DiagnosticBag diagnostics)
    {
        foreach (var candidate in Candidates(path, place))
        {
            if (Open(candidate) is not { } stream)
            {
                continue;
            }

            using (stream)
            {
                using var reader = new StreamReader(new CheckedStream(stream), StrictUtf8);
                if (ReadUpTo(maxLength, reader) is { } text)
                {
                    return new LoadedFile(candidate, FullPath(candidate), text);
                }
            }

            diagnostics.Add(
                BindingDiagnostics.UnreadableFile,
                place,
                "GinOptions.MaxFileLength is the limit.",
                path,
                $"it has more than {maxLength} characters");
            return null;
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

    private Stream? Open(string path)
    {
        var full = FullPath(path);
        if (File.Exists(full))
        {
            // Others may go on writing it: what is there when it is read counts.
            return new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }

        foreach (var provider in Providers)
        {
            if (provider.GetFileInfo(path.Replace('\\', '/')) is { Exists: true, IsDirectory: false } file)
            {
                return file.CreateReadStream() ?? throw new IOException("its provider gives no stream");
            }
        }

        return null;
    }

    private string FullPath(string path) => Path.GetFullPath(path, basePath ?? Environment.CurrentDirectory);

    /// <summary>The whole text, or null where it is longer.</summary>
    private static string? ReadUpTo(int maxLength, StreamReader reader)
    {
        var text = new StringBuilder();
        var buffer = ArrayPool<char>.Shared.Rent(BufferLength);
        try
        {
            int count;
            while ((count = reader.Read(buffer, 0, BufferLength)) > 0)
            {
                if (count > maxLength - text.Length)
                {
                    return null;
                }

                text.Append(buffer, 0, count);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }

        return text.ToString();
    }

    private static string ReasonOf(Exception exception)
    {
        var lines = exception.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? exception.GetType().Name : lines[0].TrimEnd('.');
    }
}
