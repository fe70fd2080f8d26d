namespace GinSharp.Injection.LateResults;

/// <summary>The config and the scope that a result was made in.</summary>
/// <param name="Injector">The config's injector.</param>
/// <param name="Scope">The scope that was active, or null where none was entered.</param>
internal readonly record struct ResultOrigin(Injector Injector, GinScope? Scope);
