namespace GinSharp;

/// <summary>
/// Keeps old .gin files and folders of runs loading after a parameter was removed: what they bind to it is ignored,
/// with a warning (<c>GIN2121</c>) each.
/// </summary>
/// <remarks>It stands on the configurable class, struct or method that had the parameter.</remarks>
/// <param name="parameter">The name that the parameter had.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method,
    AllowMultiple = true,
    Inherited = false)]
public sealed class RetiredAttribute(string parameter) : Attribute
{
    /// <summary>The name that the parameter had.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>
    /// Why there is none any more, or what to bind instead, as a sentence that the warning ends with; null for none.
    /// </summary>
    public string? Reason { get; init; }
}
