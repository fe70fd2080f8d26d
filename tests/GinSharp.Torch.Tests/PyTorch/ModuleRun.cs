using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Runs a module as the reference did: weights copied, called in training and in evaluation.</summary>
internal static class ModuleRun
{
    public static Finding Run(ReferenceCase one, ScalarType type)
    {
        var comparison = new Comparison(type == ScalarType.Float64 ? 1e-9 : 1e-5);
        using var module = CaseBuilder.Build<nn.Module>(one);
        module.to(type);
        if (one.Refused == "called")
        {
            Load(module, one["state"], type, comparison);
            RefusesACall(one, module, type, comparison);
            return comparison.Finding;
        }

        Load(module, one["state"], type, comparison);

        comparison.Equal(
            "trained", Trained(module),
            string.Join(", ", one["trained"].EnumerateArray().Select(name => name.GetString())));
        if (one.Has("sample") && type == ScalarType.Float64)
        {
            Sample(one["sample"], module, type, comparison);
        }

        JsonElement? first = null;
        foreach (var call in one["calls"].EnumerateArray())
        {
            var expected = call.TryGetProperty("same", out _) ? first!.Value : call;
            first ??= call;
            Call(one["in"], call.GetProperty("train").GetBoolean(), expected, module, type, comparison);
        }

        CompareState("state after", module, one["after"], comparison);
        return comparison.Finding;
    }

    /// <summary>The first weights of a module, whose statistics depend on no generator.</summary>
    public static Finding First(ReferenceCase one)
    {
        var comparison = new Comparison(1e-9);
        manual_seed(4);
        using var module = CaseBuilder.Build<nn.Module>(one);
        var state = module.state_dict();
        comparison.Equal("state", Names(state.Keys), Names(one["state"].EnumerateObject().Select(pair => pair.Name)));
        foreach (var pair in one["state"].EnumerateObject())
        {
            if (state.TryGetValue(pair.Name, out var tensor))
            {
                comparison.Equal(
                    pair.Name, string.Join(", ", tensor.shape), string.Join(", ", Packed.Shape(pair.Value)));
                Statistics.Compare(
                    pair.Name, tensor, Packed.Values(pair.Value), tensor.numel(), comparison);
            }
        }

        return comparison.Finding;
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    private static string Trained(nn.Module module) => Names(
        module.named_parameters().Where(pair => pair.parameter.requires_grad).Select(pair => pair.name));

    private static void RefusesACall(ReferenceCase one, nn.Module module, ScalarType type, Comparison comparison)
    {
        try
        {
            foreach (var train in new[] { true, false })
            {
                module.train(train);
                Calls.Forward(module, Arguments(one["in"], type));
            }
        }
        catch (MissingMethodException)
        {
            throw;
        }
        catch (Exception)
        {
            return;
        }

        comparison.Fail("call", "accepted", "refused");
    }

    /// <summary>Gives the weights their numbers, and compares what the module has made itself.</summary>
    private static void Load(nn.Module module, JsonElement state, ScalarType type, Comparison comparison)
    {
        using var _ = no_grad();
        var own = module.state_dict();
        var theirs = state.EnumerateObject().OrderBy(pair => pair.Name, StringComparer.Ordinal).ToList();
        comparison.Equal("state", Names(own.Keys), Names(theirs.Select(pair => pair.Name)));
        for (var place = 0; place < theirs.Count; place++)
        {
            if (!own.TryGetValue(theirs[place].Name, out var tensor))
            {
                continue;
            }

            if (theirs[place].Value.ValueKind == JsonValueKind.Object)
            {
                comparison.Tensor($"first {theirs[place].Name}", tensor, theirs[place].Value);
                continue;
            }

            long[] shape = [.. theirs[place].Value.EnumerateArray().Select(size => size.GetInt64())];
            comparison.Equal(theirs[place].Name, string.Join(", ", tensor.shape), string.Join(", ", shape));
            if (!comparison.Differs)
            {
                tensor.copy_(WeightOf(place, shape).to(type));
            }
        }
    }

    private static Tensor WeightOf(int place, long[] shape)
    {
        var index = arange(shape.Aggregate(1L, (product, size) => product * size), ScalarType.Int64) + (17 * place);
        return ((((index * 2531) % 193) - 96).to(ScalarType.Float64) / 128).reshape(shape);
    }

    private static void CompareState(string what, nn.Module module, JsonElement state, Comparison comparison)
    {
        var own = module.state_dict();
        foreach (var pair in state.EnumerateObject())
        {
            if (own.TryGetValue(pair.Name, out var tensor))
            {
                comparison.Tensor($"{what} {pair.Name}", tensor, pair.Value);
            }
        }
    }

    private static object?[] Arguments(JsonElement json, ScalarType type) =>
        [.. json.EnumerateArray().Select(argument => Packed.Argument(argument, type))];

    private static void Sample(JsonElement sample, nn.Module module, ScalarType type, Comparison comparison)
    {
        module.train();
        manual_seed(12);
        var arguments = Arguments(sample.GetProperty("in"), type);
        var input = ((Tensor)arguments[0]!).clone();
        var output = Calls.TensorsOf(Calls.Forward(module, arguments)).First();
        var shape = sample.GetProperty("shape").EnumerateArray().Select(one => one.GetInt64()).ToArray();
        comparison.Equal("shape", string.Join(", ", output.shape), string.Join(", ", shape));
        Statistics.Compare("sample", output, Packed.Numbers(sample.GetProperty("out")), 2000, comparison);
        // What Alpha adds is much beside a small input.
        if (sample.GetProperty("ratio").ValueKind == JsonValueKind.Array
            && !module.GetName().Contains("Alpha", StringComparison.Ordinal))
        {
            Statistics.Compare(
                "sample's ratio", output / input, Packed.Numbers(sample.GetProperty("ratio")), 2000, comparison);
        }
    }

    private static void Call(
        JsonElement input, bool train, JsonElement call, nn.Module module, ScalarType type, Comparison comparison)
    {
        var mode = train ? "training" : "evaluation";
        module.train(train);
        module.zero_grad();
        var arguments = Arguments(input, type);
        var grads = call.GetProperty("grad").EnumerateArray().ToArray();
        var leaves = new Tensor?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Tensor tensor && grads[i].ValueKind == JsonValueKind.Object)
            {
                leaves[i] = tensor.requires_grad_();
                arguments[i] = tensor.clone();
            }
        }

        var outputs = Calls.TensorsOf(Calls.Forward(module, arguments)).ToList();
        var expected = call.GetProperty("out").EnumerateArray().ToArray();
        comparison.Equal($"outputs in {mode}", outputs.Count, expected.Length);
        for (var i = 0; i < Math.Min(outputs.Count, expected.Length); i++)
        {
            comparison.Tensor($"output in {mode}", outputs[i], expected[i]);
        }

        if (comparison.Differs)
        {
            return;
        }

        var losses = outputs.Where(output => output.requires_grad).Select(output => (output * Weights(output)).sum());
        if (losses.Aggregate((Tensor?)null, (sum, loss) => sum is null ? loss : sum + loss) is { } total)
        {
            total.backward();
        }

        for (var i = 0; i < leaves.Length; i++)
        {
            if (leaves[i] is { } leaf)
            {
                comparison.Tensor($"gradient of input {i} in {mode}", leaf.grad, grads[i]);
            }
        }

        var known = module.named_parameters().ToDictionary(pair => pair.name, pair => pair.parameter.grad);
        foreach (var pair in call.GetProperty("weight_grad").EnumerateObject())
        {
            comparison.Tensor($"gradient of {pair.Name} in {mode}", known.GetValueOrDefault(pair.Name), pair.Value);
        }
    }

    /// <summary>What an output is multiplied by before its sum is differentiated.</summary>
    private static Tensor Weights(Tensor output)
    {
        using var index = arange(output.numel(), ScalarType.Int64);
        return ((((index * 7) % 11).to(output.dtype) - 4.5) / 5).reshape(output.shape);
    }
}
