using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Builds what the file of a case says, in one config that is cleared for each.</summary>
internal static class CaseBuilder
{
    private const string Iterable = "torch.utils.data.IterableDataLoader";

    private static readonly GinConfig Config = Create();

    /// <exception cref="GinException">The file is refused, or the object.</exception>
    public static T Build<T>(ReferenceCase one) => (T)Probe(one, "").Value!;

    /// <summary>What the case names, and the optimizer that it works on.</summary>
    public static (T Value, optim.Optimizer Optimizer) BuildWithOptimizer<T>(ReferenceCase one)
    {
        var probe = Probe(one, "Probe.other = @o/singleton()\n");
        return ((T)probe.Value!, (optim.Optimizer)probe.Other!);
    }

    /// <summary>What creates the optimizer of a case of its weights.</summary>
    public static Func<IEnumerable<Parameter>, optim.Optimizer> Optimizer(ReferenceCase one)
    {
        Config.Clear();
        Config.Parse(one.Text);
        Config.FinalizeConfig();
        return Config.Get<Func<IEnumerable<Parameter>, optim.Optimizer>>(one.Name);
    }

    private static Probed Probe(ReferenceCase one, string more)
    {
        // TorchSharp has a loader of its own for the TensorDataset, which PyTorch's takes.
        var (name, text) = one.Kind == "data"
            ? (Iterable, one.Text.Replace("torch.utils.data.DataLoader.", $"{Iterable}.", StringComparison.Ordinal))
            : (one.Name, one.Text);
        Config.Clear();
        Config.Parse($"Probe.value = @{name}()\n{more}{text}");
        Config.FinalizeConfig();
        return Config.Create<Probed>();
    }

    private static GinConfig Create()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false });
        config.AddTorch();
        config.Register<Probed>("tests.Probe");
        config.Register((long[] shape) => zeros(shape), "tests.zeros");
        config.Register(ReferenceOptimizers.Weights, "tests.weights");
        config.Register(ReferenceOptimizers.Sgd, "tests.sgd");
        config.Register(ReferenceOptimizers.Adam, "tests.adam");
        config.Register(ReferenceOptimizers.Plain, "tests.plain");
        config.Register(ReferenceOptimizers.Groups, "tests.groups");
        config.Register((int epoch) => Math.Pow(0.5, epoch), "tests.halve");
        config.Register((int epoch) => 0.97, "tests.fall");
        config.Register((double step) => 1 / (1 + step), "tests.shrink");
        config.Register(TorchConfig.Distance, "tests.distance");
        return config;
    }

    public sealed class Probed(object? value, object? other = null)
    {
        public object? Value { get; } = value;

        public object? Other { get; } = other;
    }
}
