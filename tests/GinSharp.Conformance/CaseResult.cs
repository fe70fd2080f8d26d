namespace GinSharp.Conformance;

/// <summary>How a case went.</summary>
/// <param name="Id">The case.</param>
/// <param name="Difference">What is not as expected, or null.</param>
public sealed record CaseResult(string Id, string? Difference);
