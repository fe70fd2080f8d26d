namespace GinSharp.Configurables;

/// <summary>What a program says about a configurable, by attribute or at registration.</summary>
internal sealed record ConfigurableSettings
{
    /// <summary>The name, or null for the type's or method's.</summary>
    public string? Name { get; init; }

    /// <summary>The module, or null for the default.</summary>
    public string? Module { get; init; }

    /// <summary>
    /// The only parameters that may be bound, or null for what the member's <c>[Configurable]</c> says.
    /// </summary>
    public IEnumerable<string>? AllowList { get; init; }

    /// <summary>
    /// The parameters that may not be bound, or null for what the member's <c>[Configurable]</c> says.
    /// </summary>
    public IEnumerable<string>? DenyList { get; init; }

    /// <summary>The selectors that old files use, or null for what the member's <c>[FormerlyNamed]</c> say.</summary>
    public IEnumerable<string>? FormerNames { get; init; }

    /// <summary>What a <c>[Configurable]</c> says; one without arguments says nothing.</summary>
    public static ConfigurableSettings From(ConfigurableAttribute? attribute) => new()
    {
        Name = attribute?.Name,
        Module = attribute?.Module,
        AllowList = attribute?.AllowList ?? [],
        DenyList = attribute?.DenyList ?? [],
    };
}
