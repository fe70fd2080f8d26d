namespace GinSharp;

/// <summary>
/// Marks a parameter of type <c>IReadOnlyDictionary&lt;string, object?&gt;</c> that receives the bindings whose names
/// no other parameter has (Python's <c>**kwargs</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ConfigurableExtrasAttribute : Attribute;
