namespace GinSharp;

/// <summary>
/// Keeps old .gin files loading after a type, method or parameter was renamed; each use is a warning.
/// </summary>
/// <param name="name">The name that old files use: for a type or method a selector, for a parameter its name.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Parameter
    | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class FormerlyNamedAttribute(string name) : Attribute
{
    /// <summary>The name that old files use.</summary>
    public string Name { get; } = name;
}
