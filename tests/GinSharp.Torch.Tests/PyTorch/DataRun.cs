
namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Reads the batches of a loader.</summary>
internal static class DataRun
{
    public static Finding Run(ReferenceCase one)
    {
        var comparison = new Comparison(1e-6);
        // TorchSharp's loader takes a TensorDataset as an IterableDataset only.
        using var loader = CaseBuilder.Build<TorchSharp.Modules.IterableDataLoader>(one);
        if (one.Refused is not null)
        {
            comparison.Fail("created", "accepted", "refused");
            return comparison.Finding;
        }

        var batches = loader.Select(batch => batch.Select(tensor => tensor.clone()).ToList()).ToList();
        var there = one["batches"].EnumerateArray().ToList();
        comparison.Equal("length", loader.Count, one["length"].GetInt64());
        comparison.Equal("batches", batches.Count, there.Count);
        if (comparison.Differs || one.Option.Contains("shuffle = True", StringComparison.Ordinal))
        {
            return comparison.Finding;
        }

        for (var i = 0; i < there.Count; i++)
        {
            for (var j = 0; j < there[i].GetArrayLength(); j++)
            {
                comparison.Tensor($"batch {i}", batches[i][j], there[i][j]);
            }
        }

        return comparison.Finding;
    }
}
