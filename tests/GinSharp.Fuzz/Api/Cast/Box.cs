namespace GinSharp.Fuzz.Api.Cast;

/// <summary>Closed by what registers it.</summary>
public sealed record Box<T>(T? Value = default, List<T>? Items = null);
