using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Puts diagnostics into the order in which a reader of the files meets them.</summary>
internal static class FileOrder
{
    /// <summary>
    /// The diagnostics by file, in the order the files were read, then by line and column. Those without a location
    /// come after the files, and those of other texts at the end.
    /// </summary>
    public static IEnumerable<GinDiagnostic> Sort(IEnumerable<GinDiagnostic> diagnostics, ConfigState state)
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in state.Files)
        {
            files.TryAdd(file.Path, files.Count);
        }

        var texts = new Dictionary<SourceText, int>(ReferenceEqualityComparer.Instance);
        foreach (var binding in state.Bindings.Bindings)
        {
            if (binding.Span is { } span)
            {
                texts.TryAdd(span.Source, texts.Count);
            }
        }

        GinDiagnostic[] all = [.. diagnostics];
        foreach (var diagnostic in all)
        {
            if (diagnostic.Span is { } span)
            {
                texts.TryAdd(span.Source, texts.Count);
            }
        }

        return all
            .OrderBy(diagnostic => diagnostic.Span switch
            {
                null => files.Count,
                { Source.Path: var path } when files.TryGetValue(path, out var index) => index,
                _ => int.MaxValue,
            })

            // The bindings of a command line are texts of their own, each with the number of its option.
            .ThenBy(diagnostic => diagnostic.Span?.Source.FirstLine)
            .ThenBy(diagnostic => diagnostic.Span is { } span ? texts[span.Source] : 0)
            .ThenBy(diagnostic => diagnostic.Span?.Line)
            .ThenBy(diagnostic => diagnostic.Span?.Column);
    }
}
