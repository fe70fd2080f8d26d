using GinSharp;

namespace FromFlagsToGin.Experiment;

/// <summary>A game of two networks. Only the wiring is here: what it is made of, it prints.</summary>
[Configurable]
public sealed class Trainer(
    Network generator,
    Network discriminator,
    Optimizer generatorOptimizer,
    Optimizer discriminatorOptimizer,
    Data data,
    int steps = 1000)
{
    public void Run()
    {
        Console.WriteLine($"generator:     {generator} by {generatorOptimizer}");
        Console.WriteLine($"discriminator: {discriminator} by {discriminatorOptimizer}");
        Console.WriteLine($"data:          {data}, {steps} steps");
    }
}
