using GinSharp.Configurables;
using GinSharp.Diagnostics;
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

    /// <summary>
    /// A reference to bind from code: <c>config.Bind("Trainer.optimizer", GinReference.Parse("@fast/Adam()"))</c>. It
    /// may stand in lists and dictionaries too. What it names is looked up when it is bound.
    /// </summary>
    /// <param name="text">
    /// The reference as a .gin file writes it: <c>@scope/Name</c>, <c>@scope/Name()</c>, <c>%macro</c> or
    /// <c>%CONSTANT</c>.
    /// </param>
    /// <exception cref="GinException"><c>GIN2115</c>: the text is not a reference.</exception>
    public static GinReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return GinParser.ParseValue(new SourceText("reference", text), out _) switch
        {
            ReferenceValue { Target: var target, IsCall: var isCall } =>
                new(GinReferenceKind.Configurable, target.Scope, target.Selector, isCall, null) { IsSpelled = true },
            MacroValue { Name: var name } =>
                new(GinReferenceKind.Macro, name.Scope, name.Selector, isCall: true, null) { IsSpelled = true },
            _ => throw new GinException(GinDiagnostic.Create(
                BindingDiagnostics.NotAReference,
                null,
                "Write '@scope/Name', '@scope/Name()' or '%name'; the scope may be left out.",
                text)),
        };
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

    /// <summary>Whether the program wrote it and nothing has looked up yet what it means.</summary>
    internal bool IsSpelled { get; private init; }

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
