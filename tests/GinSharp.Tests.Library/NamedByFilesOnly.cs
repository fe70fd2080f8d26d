namespace GinSharp.Tests.Library;

/// <summary>A configurable of a library that the tests refer to but whose types their code never names.</summary>
[Configurable]
public sealed record NamedByFilesOnly(int Size = 1);
