using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace GinSharp.Torch.Tests.Cases;

internal static class DataSetCases
{
    private const string Tensors = "tensors = [[[1.0], [2.0], [3.0]], [4, 5, 6]]";

    public static readonly Example[] List =
    [
        new("torch.utils.data.TensorDataset", Tensors, Data),
        new("torch.utils.data.DataLoader", "dataset = @tests.numbers()\nbatch_size = 2\nseed = 3\nshuffle = True\n" +
            "drop_last = True\n" +
            "num_workers = 2\ndispose_batch = False\ndispose_dataset = False",
            () => DataLoader(
                new Numbers(), 2, true, seed: 3, num_worker: 2, drop_last: true, disposeBatch: false,
                disposeDataset: false)),
        new("torch.utils.data.IterableDataLoader",
            $"dataset = @TensorDataset()\nbatch_size = 2\nnum_worker = 2\ndispose_batch = False\n" +
            $"TensorDataset.{Tensors}",
            () => DataLoader(Data(), 2, num_worker: 2, disposeBatch: false),
            loader => ((TorchSharp.Modules.IterableDataLoader)loader)
                .Select(batch => batch[0].data<float>().ToArray()).ToArray()),
        new("torch.utils.data.IterableDataLoader",
            $"dataset = @TensorDataset()\nbatch_size = 2\nshuffle = True\nseed = 3\ndrop_last = True\n" +
            $"dispose_dataset = False\n" +
            $"TensorDataset.{Tensors}",
            () => DataLoader(Data(), 2, true, seed: 3, drop_last: true, disposeDataset: false)),
    ];

    private static TorchSharp.Modules.TensorDataset Data() =>
        TensorDataset(tensor(new float[,] { { 1 }, { 2 }, { 3 } }), tensor(new long[] { 4, 5, 6 }));

    internal sealed class Numbers : Dataset
    {
        public override long Count => 4;

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = tensor(index) };
    }
}
