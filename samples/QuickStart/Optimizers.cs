using GinSharp;

public static class Optimizers
{
    [Configurable]
    public static Optimizer Careful(double learningRate, double factor = 0.1) => new(learningRate * factor);
}
