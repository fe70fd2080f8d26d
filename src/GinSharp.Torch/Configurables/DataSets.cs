using GinSharp.Torch.Validation;
using static TorchSharp.torch.utils.data;

namespace GinSharp.Torch.Configurables;

/// <summary>Data sets and what makes batches of them: <c>torch.utils.data</c>.</summary>
internal static class DataSets
{
    public static TensorDataset TensorDataset(IReadOnlyList<Tensor> tensors) =>
        torch.utils.data.TensorDataset([.. tensors]);

    public static DataLoader DataLoader(
        Dataset dataset, [Bounds(AtLeast = 1)] int batch_size = 1, bool? shuffle = null, Device? device = null,
        int? seed = null, [AlsoNamed("num_worker")][Bounds(AtLeast = 0)] int num_workers = 0, bool drop_last = false,
        bool dispose_batch = true, bool dispose_dataset = true) =>
        torch.utils.data.DataLoader(
            dataset, batch_size, shuffle ?? false, device, seed, Math.Max(num_workers, 1), drop_last, dispose_batch,
            dispose_dataset);

    public static IterableDataLoader IterableDataLoader(
        IterableDataset dataset, [Bounds(AtLeast = 1)] int batch_size = 1, bool? shuffle = null,
        Device? device = null, int? seed = null, [AlsoNamed("num_worker")][Bounds(AtLeast = 0)] int num_workers = 0,
        bool drop_last = false, bool dispose_batch = true, bool dispose_dataset = true) =>
        torch.utils.data.DataLoader(
            dataset, batch_size, shuffle ?? false, device, seed, Math.Max(num_workers, 1), drop_last, dispose_batch,
            dispose_dataset);
}
