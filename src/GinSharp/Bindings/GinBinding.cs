using GinSharp.Bindings;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>A value bound to a parameter, as the program sees it.</summary>
public sealed class GinBinding
{
    private readonly Binding _binding;

    internal GinBinding(Binding binding) => _binding = binding;

    /// <summary>The scope names joined by <c>/</c>, or the empty string; for a macro its name.</summary>
    public string Scope => _binding.Scope;

    /// <summary>The complete selector of the configurable; <c>gin.macro</c> for a macro.</summary>
    public string Selector => _binding.Configurable.Selector;

    /// <summary>The parameter's name.</summary>
    public string Parameter => _binding.Name;

    /// <summary>
    /// The value, with its references unresolved (<see cref="GinReference"/>); its collections are copies.
    /// </summary>
    public object? Value => BoundCopy.Of(_binding.Value);

    /// <summary>Where it was bound, or null for a value bound from code.</summary>
    public SourceSpan? Span => _binding.Span;

    /// <summary>The key: <c>scope/Selector.parameter</c>.</summary>
    public override string ToString() => _binding.Key;
}
