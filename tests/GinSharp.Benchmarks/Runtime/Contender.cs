namespace GinSharp.Benchmarks.Runtime;

/// <summary>One way to do what others do too.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Run">Does it.</param>
/// <param name="Times">How often one run does it.</param>
internal sealed record Contender(string Name, Func<object?> Run, int Times = 1);
