using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>
/// The files of one operation, each read once, also when the operation is done again because the config moved
/// meanwhile: a provider of the program may be slow, or use the config itself.
/// </summary>
internal sealed class FileReads
{
    private readonly Dictionary<(string Path, string? IncludedBy), Read> _known = [];

    /// <inheritdoc cref="ConfigFiles.Read"/>
    public LoadedFile? Get(LoadSettings settings, string path, SourceSpan? place, DiagnosticBag diagnostics)
    {
        var key = (path, place?.Source.Path);
        if (!_known.TryGetValue(key, out var read))
        {
            var faults = new DiagnosticBag();
            read = new Read(settings.Files.Read(path, place, settings.Parser.MaxLength, faults), [.. faults]);
            _known.Add(key, read);
        }

        foreach (var fault in read.Faults)
        {
            diagnostics.Add(fault.At(place));
        }

        return read.File;
    }

    private sealed record Read(LoadedFile? File, GinDiagnostic[] Faults);
}
