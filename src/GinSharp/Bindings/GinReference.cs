using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>
/// A reference inside a bound value: <c>@scope/Name</c>, <c>@scope/Name()</c>, <c>%macro</c> or <c>%CONSTANT</c>, not
/// yet resolved.
/// </summary>
public sealed class GinReference
{
    internal GinReference(GinReferenceKind kind, string scope, string selector, bool isCall, SourceSpan? span)
    {
        Kind = kind;
        Scope = scope;
        Selector = selector;
        IsCall = isCall;
        Span = span;
    }

    /// <summary>What is referred to.</summary>
    public GinReferenceKind Kind { get; }

    /// <summary>The scope names joined by <c>/</c>, or the empty string.</summary>
    public string Scope { get; }

    /// <summary>
    /// The configurable or macro as spelled, without its scope; for a constant its complete name.
    /// </summary>
    public string Selector { get; }

    /// <summary>Whether the value is the result of a call rather than the configurable itself.</summary>
    public bool IsCall { get; }

    /// <summary>The place of the reference in its file, or null when it was made in code.</summary>
    public SourceSpan? Span { get; }

    /// <summary>What is referred to, or null where the name is unknown and unknown names are passed over.</summary>
    internal Configurable? Configurable { get; init; }

    /// <summary>The value of a constant.</summary>
    internal object? Constant { get; init; }

    /// <summary>The scope and name of a macro or constant, the scope and selector of a configurable.</summary>
    internal string FullName => Scope.Length == 0 ? Selector : $"{Scope}/{Selector}";

    /// <summary>The reference as a .gin file writes it.</summary>
    public override string ToString() =>
        Kind == GinReferenceKind.Configurable ? $"@{FullName}{(IsCall ? "()" : "")}" : $"%{FullName}";
}
