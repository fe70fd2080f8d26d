using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Takes the steps of an optimizer that the reference took.</summary>
internal static class OptimizerRun
{
    public static Finding Run(ReferenceCase one, ScalarType type)
    {
        set_default_dtype(type);
        var create = CaseBuilder.Optimizer(one);
        var weights = ReferenceOptimizers.WeightsOf(type);
        using var optimizer = one.Has("groups") ? Groups(create, weights) : create(weights);
        var comparison = new Comparison(type == ScalarType.Float64 ? 1e-9 : 2e-5);
        if (one.Refused is not null)
        {
            comparison.Fail("created", "accepted", "refused");
            return comparison.Finding;
        }

        var done = 0;
        foreach (var kept in one["steps"].EnumerateArray())
        {
            for (; done < kept[0].GetInt32(); done++)
            {
                Step(optimizer, weights);
            }

            comparison.Tensor($"after {done} steps", weights[0], kept[1][0]);
            comparison.Tensor($"after {done} steps", weights[1], kept[1][1]);
        }

        return comparison.Finding;
    }

    private static void Step(optim.Optimizer optimizer, Parameter[] weights) => optimizer.step(() =>
    {
        optimizer.zero_grad();
        var loss = ReferenceOptimizers.Loss(weights[0], weights[1]);
        loss.backward();
        return loss;
    });

    // A second group that has a learning rate of its own, and the options of the first for the rest.
    private static optim.Optimizer Groups(
        Func<IEnumerable<Parameter>, optim.Optimizer> create, Parameter[] weights)
    {
        var optimizer = create([weights[0]]);
        var group = optimizer.GetType();
        while (group.GetNestedType("ParamGroup") is null)
        {
            group = group.BaseType!;
        }

        var options = Activator.CreateInstance(group.GetNestedType("Options")!)!;
        ((OptimizerOptions)options).LearningRate = 0.02;
        var added = (ParamGroup)Activator.CreateInstance(group.GetNestedType("ParamGroup")!)!;
        added.Parameters = [weights[1]];
        added.GetType().GetProperties().Single(one => one.Name == "Options" && one.PropertyType == options.GetType())
            .SetValue(added, options);
        optimizer.add_param_group(added);
        return optimizer;
    }
}
