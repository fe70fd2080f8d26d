using GinSharp;

namespace TinyText.Utils;

/// <summary>A Python module holds functions, a namespace does not: <c>Module</c> says where files find them.</summary>
public static class Schedules
{
    /// <summary>Makes a schedule, step to learning rate, as a product of factors.</summary>
    [Configurable("create_learning_rate_scheduler", Module = "tinytext.utils")]
    public static Func<int, double> CreateLearningRateScheduler(
        string factors = "constant", double baseLearningRate = 0.5, int warmupSteps = 100)
    {
        Func<int, double>[] each = [.. factors.Split('*').Select(factor => Factor(factor.Trim()))];
        return step => each.Aggregate(1.0, (rate, factor) => rate * factor(step));

        Func<int, double> Factor(string name) => name switch
        {
            "constant" => _ => baseLearningRate,
            "linear_warmup" => step => Math.Min(1.0, (step + 1.0) / warmupSteps),
            "rsqrt_decay" => step => 1 / Math.Sqrt(Math.Max(step, warmupSteps) / (double)warmupSteps),
            _ => throw new ArgumentException($"there is no factor '{name}'", nameof(factors)),
        };
    }
}
