namespace GinSharp.Fuzz.Api;

/// <summary>Something that must hold and does not.</summary>
internal sealed class ApiFlaw(string message) : Exception(message);
