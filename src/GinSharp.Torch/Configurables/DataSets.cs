using static TorchSharp.torch.utils.data;

namespace GinSharp.Torch.Configurables;

/// <summary>Data sets and what makes batches of them: <c>torch.utils.data</c>.</summary>
internal static class DataSets
{
    public static TensorDataset TensorDataset(IReadOnlyList<Tensor> tensors) =>
        torch.utils.data.TensorDataset([.. tensors]);

    public static DataLoader DataLoader(
        Dataset dataset, int batch_size, bool shuffle = false, Device? device = null, int? seed = null,
        [AlsoNamed("num_worker")] int num_workers = 1, bool drop_last = false, bool dispose_batch = true,
        bool dispose_dataset = true) =>
        torch.utils.data.DataLoader(
            dataset, batch_size, shuffle, device, seed, num_workers, drop_last, dispose_batch, dispose_dataset);

    public static IterableDataLoader IterableDataLoader(
        IterableDataset dataset, int batch_size, bool shuffle = false, Device? device = null, int? seed = null,
        [AlsoNamed("num_worker")] int num_workers = 1, bool drop_last = false, bool dispose_batch = true,
        bool dispose_dataset = true) =>
        torch.utils.data.DataLoader(
            dataset, batch_size, shuffle, device, seed, num_workers, drop_last, dispose_batch, dispose_dataset);
}
