using System.Collections;
using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>Collects what is wrong, so that an operation can report all of it at once.</summary>
internal sealed class DiagnosticBag : IReadOnlyCollection<GinDiagnostic>
{
    private readonly List<GinDiagnostic> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public bool HasErrors => _diagnostics.Exists(diagnostic => diagnostic.Severity == GinSeverity.Error);

    public IEnumerable<GinDiagnostic> Warnings =>
        _diagnostics.Where(diagnostic => diagnostic.Severity == GinSeverity.Warning);

    /// <summary>Puts others in the place of all that are known.</summary>
    public void Reset(IEnumerable<GinDiagnostic> known)
    {
        GinDiagnostic[] kept = [.. known];
        _diagnostics.Clear();
        _diagnostics.AddRange(kept);
    }

    public void AddRange(IEnumerable<GinDiagnostic> diagnostics) => _diagnostics.AddRange(diagnostics);

    public void Add(GinDiagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void Add(
        GinDiagnosticDescriptor descriptor, SourceSpan? span, string? suggestion = null, params object?[] args) =>
        _diagnostics.Add(GinDiagnostic.Create(descriptor, span, suggestion, args));

    public IEnumerator<GinDiagnostic> GetEnumerator() => _diagnostics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <exception cref="GinException">Something is wrong.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new GinException([.. _diagnostics.Where(diagnostic => diagnostic.Severity == GinSeverity.Error)]);
        }
    }
}
