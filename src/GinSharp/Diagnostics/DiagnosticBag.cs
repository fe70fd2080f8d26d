using System.Collections;
using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>Collects what is wrong, so that an operation can report all of it at once.</summary>
internal sealed class DiagnosticBag : IReadOnlyCollection<GinDiagnostic>
{
    private readonly List<GinDiagnostic> _diagnostics = [];
    private int _errors;

    /// <summary>How many errors are kept; one more says that there are others.</summary>
    public int Limit { get; init; } = 1_000;

    /// <summary>Whether there are so many errors that it is not worth looking for more.</summary>
    public bool IsFull => _errors > Limit;

    /// <summary>What it takes to find near names, for all errors together.</summary>
    public SuggestionBudget Suggestions { get; } = new();

    public int Count => _diagnostics.Count;

    public bool HasErrors => _errors > 0;

    public IEnumerable<GinDiagnostic> Warnings =>
        _diagnostics.Where(diagnostic => diagnostic.Severity == GinSeverity.Warning);

    /// <summary>Puts others in the place of all that are known.</summary>
    public void Reset(IEnumerable<GinDiagnostic> known)
    {
        GinDiagnostic[] kept = [.. known];
        _diagnostics.Clear();
        _diagnostics.AddRange(kept);
        _errors = kept.Count(diagnostic => diagnostic.Severity == GinSeverity.Error);
    }

    public void AddRange(IEnumerable<GinDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    public void Add(GinDiagnostic diagnostic)
    {
        if (diagnostic.Severity != GinSeverity.Error || _errors++ < Limit)
        {
            _diagnostics.Add(diagnostic);
        }
        else if (_errors == Limit + 1)
        {
            _diagnostics.Add(GinDiagnostic.Create(BindingDiagnostics.TooManyMistakes, diagnostic.Span, null, Limit));
        }
    }

    public void Add(
        GinDiagnosticDescriptor descriptor, SourceSpan? span, string? suggestion = null, params object?[] args) =>
        Add(GinDiagnostic.Create(descriptor, span, suggestion, args));

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
