using System.ComponentModel.DataAnnotations;

namespace GinSharp.Tests;

/// <summary>Configurables that most tests need; found by scanning, under the module <c>sample</c>.</summary>
public static class Sample
{
    /// <summary>A config that knows only what a test gives it.</summary>
    public static GinConfig EmptyConfig() => new(new GinOptions { ScansApplication = false });

    [Configurable(Module = "sample")]
    public sealed class Adam(double lr = 1e-3, double momentum = 0.9)
    {
        public double Lr { get; } = lr;

        public double Momentum { get; } = momentum;
    }

    [Configurable(Module = "sample")]
    public sealed class Layer(string name = "layer", int size = 10)
    {
        public string Name { get; } = name;

        public int Size { get; } = size;
    }

    [Configurable(Module = "sample")]
    public sealed class Trainer(Func<double, Adam> optimizer, Layer model, [Range(1, 100)] int epochs = 3)
    {
        public Func<double, Adam> Optimizer { get; } = optimizer;

        public Layer Model { get; } = model;

        public int Epochs { get; } = epochs;
    }

    [Configurable(Module = "sample")]
    public sealed class Options
    {
        public int Retries { get; set; } = 2;

        public string? Label { get; init; }

        [Required]
        public string? Folder { get; set; }
    }

    [Configurable(Module = "sample")]
    public static string Greet(string greeting = "hello", string name = "world") => $"{greeting} {name}";

    [Configurable(Module = "sample")]
    public static IReadOnlyList<string> Scopes() => Gin.CurrentScope;

    [Configurable(Module = "sample")]
    public static object? Hold(object? value) => value;

    [Configurable(Module = "sample")]
    public static int Fail(int depth = 0) => throw new InvalidOperationException($"failed at {depth}");
}
