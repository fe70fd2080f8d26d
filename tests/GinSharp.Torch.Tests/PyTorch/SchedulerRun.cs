using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Takes the steps of a scheduler that the reference took.</summary>
internal static class SchedulerRun
{
    public static Finding Run(ReferenceCase one)
    {
        var comparison = new Comparison(1e-9);
        var (scheduler, optimizer) = CaseBuilder.BuildWithOptimizer<LRScheduler>(one);
        if (one.Refused is not null)
        {
            for (var step = 0; step < 20; step++)
            {
                if (one.Name.EndsWith("Plateau", StringComparison.Ordinal))
                {
                    scheduler.step(step);
                }
                else
                {
                    scheduler.step();
                }
            }

            comparison.Fail("created", "accepted", "refused");
            return comparison.Finding;
        }

        var rows = one["rates"].EnumerateArray().Select(Packed.Numbers).ToList();
        var metrics = one.Has("metrics") ? Packed.Numbers(one["metrics"]) : null;
        comparison.Numbers("at first", Rates(optimizer), rows[0]);
        for (var step = 1; step < rows.Count; step++)
        {
            if (metrics is not null)
            {
                scheduler.step(metrics[step - 1]);
            }
            else
            {
                scheduler.step();
            }

            comparison.Numbers($"after {step} steps", Rates(optimizer), rows[step]);
        }

        return comparison.Finding;
    }

    private static double[] Rates(Optimizer optimizer) =>
        [.. optimizer.ParamGroups.SelectMany(group => (double[])
        [
            group.LearningRate,
            .. group is IMomentum momentum && group is not IBetas ? [momentum.Momentum] : (double[])[],
            .. group is IBetas betas ? [betas.Betas.Item1] : (double[])[],
        ])];
}
