using TorchSharp;
using TorchSharp.Modules;

namespace GinSharp.Torch.Tests;

/// <summary>Configs that know TorchSharp, and a few objects to bind.</summary>
internal static class TorchConfig
{
    public static GinConfig Create(string text = "")
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false });
        config.AddTorch();
        config.Register<Probe>(module: "tests");
        config.Register(Weights, "tests.weights");
        config.Register(Optimizer, "tests.optimizer");
        config.Register(Halve, "tests.halve");
        config.Register(Shrink, "tests.shrink");
        config.Register(Distance, "tests.distance");
        config.Parse(text);
        return config;
    }

    /// <summary>What <c>@Selector()</c> gives in a file that binds the parameters of the selector.</summary>
    public static object? Build(string selector, string bindings)
    {
        using var config = Create(Text(selector, bindings));
        config.FinalizeConfig();
        torch.manual_seed(1);
        return config.Create<Probe>().Value;
    }

    public static string Text(string selector, string bindings)
    {
        var lines = bindings.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var block = lines.Select(line => line.IndexOf('.') is >= 0 and var dot && dot < line.IndexOf('=')
            ? line
            : $"{selector}.{line}");
        return $"Probe.value = @{selector}()\n{string.Join('\n', block)}\n";
    }

    public static IEnumerable<Parameter> Weights()
    {
        yield return new Parameter(torch.arange(2, torch.float32));
        yield return new Parameter(torch.ones(1));
    }

    public static torch.optim.Optimizer Optimizer() => torch.optim.SGD([.. Weights()], 0.5, momentum: 0.9);

    /// <summary>What a module makes of a tensor of the numbers 0, 1, 2 and so on.</summary>
    public static torch.Tensor Run(object module, params long[] shape)
    {
        var count = shape.Aggregate(1L, (product, length) => product * length);
        var numbers = torch.arange(count, torch.float32).reshape(shape);
        return ((torch.nn.Module<torch.Tensor, torch.Tensor>)module).call(numbers);
    }

    public static double Halve(int epoch) => Math.Pow(0.5, epoch);

    public static double Shrink(double step) => 1 / (1 + step);

    public static torch.Tensor Distance(torch.Tensor first, torch.Tensor second) => (first - second).abs().sum(1);

    public sealed class Probe(object? value)
    {
        public object? Value { get; } = value;
    }
}
