namespace GinSharp;

/// <summary>
/// Makes each member of an enum a constant: <c>%module.Enum.Member</c>, or any suffix of it that is unique.
/// </summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class GinConstantsAttribute : Attribute
{
    /// <summary>The module in .gin files, or null for the namespace and the enclosing types.</summary>
    public string? Module { get; init; }
}
