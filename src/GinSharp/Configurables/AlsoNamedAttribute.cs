namespace GinSharp;

/// <summary>
/// Another name under which files may bind a parameter, beside its own and without a warning: that of the library which
/// a wrapper hides, say.
/// </summary>
/// <param name="name">The other name.</param>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field,
    AllowMultiple = true,
    Inherited = false)]
public sealed class AlsoNamedAttribute(string name) : Attribute
{
    /// <summary>The other name.</summary>
    public string Name { get; } = name;
}
