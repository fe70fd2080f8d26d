using System.Globalization;
using GinSharp.Syntax.Text;

namespace GinSharp.Syntax;

/// <summary>One thing that is wrong, where it is, and what would be right.</summary>
public sealed record GinDiagnostic
{
    private GinDiagnostic(GinDiagnosticDescriptor descriptor, SourceSpan? span, string message, string? suggestion)
    {
        Descriptor = descriptor;
        Span = span;
        Message = message;
        Suggestion = suggestion;
        Severity = descriptor.Severity;
    }

    /// <summary>What all diagnostics of this kind share.</summary>
    public GinDiagnosticDescriptor Descriptor { get; }

    /// <summary>The stable id, such as <c>GIN2001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>
    /// How grave it is: as its kind says, but for what is wrong only when it is reached, which is a warning until it is
    /// known to be reached.
    /// </summary>
    public GinSeverity Severity { get; private init; }

    /// <summary>Where it is, or null when it is about no text (a value bound from code, say).</summary>
    public SourceSpan? Span { get; private init; }

    /// <summary>What is wrong, without a full stop, on one line: what does not print in it comes as escapes.</summary>
    public string Message { get; }

    /// <summary>
    /// What would be right, as a sentence (<c>Did you mean 'Adam'?</c>), or null when nothing is likely.
    /// </summary>
    public string? Suggestion { get; }

    /// <summary>Creates a diagnostic.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <param name="span">Where it is, or null.</param>
    /// <param name="suggestion">What would be right, as a sentence, or null.</param>
    /// <param name="args">The values for the descriptor's message format; formatted with the invariant culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    public static GinDiagnostic Create(
        GinDiagnosticDescriptor descriptor, SourceSpan? span, string? suggestion = null, params object?[] args)
    {
        if (descriptor is null)
        {
            throw new ArgumentNullException(nameof(descriptor));
        }

        // Names, paths and values are a user's: what they hold must not end the line or change what is around it.
        args = Array.ConvertAll(args, arg => arg is string text ? Shortened(text) : arg);
        var message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, args);
        return new GinDiagnostic(
            descriptor, span, Visible.Of(message), suggestion is null ? null : Visible.Of(Shortened(suggestion)));
    }

    /// <summary>A message says what a long name or list begins and ends with.</summary>
    private static string Shortened(string text)
    {
        const int Longest = 2_000;
        const int Kept = 900;
        return text.Length <= Longest ? text : $"{text.Substring(0, Kept)} … {text.Substring(text.Length - Kept)}";
    }

    /// <summary>The same diagnostic at another place.</summary>
    /// <param name="span">The place, or null.</param>
    public GinDiagnostic At(SourceSpan? span) => this with { Span = span };

    /// <summary>The same diagnostic, as grave as it is here.</summary>
    /// <param name="severity">How grave it is.</param>
    public GinDiagnostic As(GinSeverity severity) => this with { Severity = severity };

    /// <summary>
    /// One line: <c>train.gin(1,1): error GIN2001: no configurable matches 'Adm'. Did you mean 'Adam'?</c>
    /// </summary>
    public override string ToString()
    {
        var place = Span is { } span ? $"{span}: " : "";
        var severity = Severity == GinSeverity.Error ? "error" : "warning";
        var suggestion = Suggestion is null ? "" : $". {Suggestion}";
        return $"{place}{severity} {Id}: {Message}{suggestion}";
    }
}
