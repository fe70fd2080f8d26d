using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>A parameter in a config text.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">Its value with the references in it; a comment says what is missing where it has no literal.</param>
/// <param name="Provenance">Where it was bound, or null where that is not known.</param>
internal sealed record ConfigTextEntry(string Name, object? Value, SourceSpan? Provenance = null)
{
    /// <summary>The parameter, where it is known.</summary>
    public ConfigurableParameter? Parameter { get; init; }

    /// <summary>The macro whose value it is, or null.</summary>
    public string? Macro { get; init; }

    /// <summary>Whether the value is not bound, but the parameter's own.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether the value may not be written.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether a file can name it.</summary>
    public bool IsNameable { get; init; } = true;
}
