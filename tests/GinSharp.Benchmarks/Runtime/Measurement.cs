namespace GinSharp.Benchmarks.Runtime;

/// <summary>What <see cref="Rounds"/> found of one contender.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Nanoseconds">The median time of one run.</param>
/// <param name="Ratio">The median, over the rounds, of its time by the baseline's in the same round.</param>
/// <param name="Bytes">What one run allocates.</param>
internal sealed record Measurement(string Name, double Nanoseconds, double Ratio, double Bytes);
