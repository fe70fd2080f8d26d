using GinSharp;
using TinyText.Network;

namespace TinyText.Optimizers;

/// <summary>Steps that get smaller where gradients were large.</summary>
[Configurable]
public sealed class Adagrad(double initialAccumulator = 0.1, double epsilon = 1e-7)
{
    /// <summary>Moves weights against their gradient, which is zero afterwards.</summary>
    public void Step(Weights weights, double learningRate)
    {
        weights.Memory ??= [.. Enumerable.Repeat(initialAccumulator, weights.Values.Length)];
        for (var i = 0; i < weights.Values.Length; i++)
        {
            var gradient = weights.Gradient[i];
            weights.Memory[i] += gradient * gradient;
            weights.Values[i] -= learningRate * gradient / (Math.Sqrt(weights.Memory[i]) + epsilon);
            weights.Gradient[i] = 0;
        }
    }
}
