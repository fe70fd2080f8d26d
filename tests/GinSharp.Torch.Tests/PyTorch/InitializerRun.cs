using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Fills tensors as the reference did.</summary>
internal static class InitializerRun
{
    public static Finding Gain(ReferenceCase one)
    {
        var comparison = new Comparison(1e-9);
        comparison.Numbers("gain", [CaseBuilder.Build<double>(one)], [Packed.Number(one["gain"])]);
        return comparison.Finding;
    }

    public static Finding Run(ReferenceCase one)
    {
        var comparison = new Comparison(1e-9);
        manual_seed(6);
        using var filled = CaseBuilder.Build<Tensor>(one);
        if (one.Refused is not null)
        {
            comparison.Fail("created", "accepted", "refused");
        }
        else if (one.Has("exact"))
        {
            comparison.Tensor("filled", filled, one["exact"]);
        }
        else
        {
            Statistics.Compare("what is filled", filled, Packed.Numbers(one["statistics"]), filled.numel(), comparison);
            if (one.Has("singular"))
            {
                comparison = comparison.Differs ? comparison : new Comparison(1e-6);
                comparison.Tensor("singular values", linalg.svdvals(filled.flatten(1)), one["singular"]);
            }
        }

        return comparison.Finding;
    }
}
