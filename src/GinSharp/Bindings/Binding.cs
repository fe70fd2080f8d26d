using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>A value bound to a parameter of a configurable in a scope, and where that was done.</summary>
internal sealed class Binding
{
    /// <summary>The scope names joined by <c>/</c>, or the empty string.</summary>
    public required string Scope { get; init; }

    public required Configurable Configurable { get; init; }

    /// <summary>The parameter; for a name that only the extras take, the extras.</summary>
    public required ConfigurableParameter Parameter { get; init; }

    /// <summary>The parameter's own name, or the name that goes into the extras.</summary>
    public required string Name { get; init; }

    /// <summary>The parameter's name as it was bound.</summary>
    public required string Spelling { get; init; }

    public required object? Value { get; init; }

    /// <summary>The value in the tree, or null for a value bound from code.</summary>
    public GinValue? Syntax { get; init; }

    /// <summary>Where it was bound, or null for a value bound from code.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The include statements that led to the file, outermost first.</summary>
    public ImmutableArray<SourceSpan> IncludedFrom { get; init; } = [];

    /// <summary>The key as messages write it: <c>scope/Name.parameter</c>.</summary>
    public string Key => $"{(Scope.Length == 0 ? "" : $"{Scope}/")}{Configurable.Name}.{Spelling}";

    /// <summary>The key as a .gin file writes it: that of a macro is its name.</summary>
    public string DisplayKey => Configurable == BuiltIns.Macro ? Scope : Key;
}
