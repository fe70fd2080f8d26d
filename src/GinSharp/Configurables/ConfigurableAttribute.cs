namespace GinSharp;

/// <summary>
/// Lets .gin files bind the parameters of a class (of its constructor, or of its properties where the constructor has
/// none), a struct, a record, or a method.
/// </summary>
/// <remarks>
/// Only calls that go through GinSharp are filled: <c>Gin.Create</c>, <c>Gin.Invoke</c>, references in a .gin file, and
/// a container. A direct <c>new</c> or a direct method call is C#'s own and gets no bindings.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Constructor | AttributeTargets.Method,
    Inherited = false)]
public sealed class ConfigurableAttribute : Attribute
{
    /// <summary>Names the configurable after the type or method.</summary>
    public ConfigurableAttribute()
    {
    }

    /// <summary>Names the configurable.</summary>
    /// <param name="name">
    /// A name, or a dotted name whose last part is the name and whose other parts are appended to the module.
    /// </param>
    public ConfigurableAttribute(string name) => Name = name;

    /// <summary>The name in .gin files, or null for the name of the type or method.</summary>
    public string? Name { get; }

    /// <summary>The module in .gin files, or null for the namespace and the enclosing types.</summary>
    public string? Module { get; init; }

    /// <summary>The only parameters that may be bound; null for all of them.</summary>
    public string[]? AllowList { get; init; }

    /// <summary>The parameters that may not be bound; null for none.</summary>
    public string[]? DenyList { get; init; }
}
