using System.ComponentModel.DataAnnotations;
using Digits;
using GinSharp;
using TorchSharp;

namespace DigitClassifier.Data;

/// <summary>Digits to train on in shuffled batches, and others that are never trained on.</summary>
[Configurable]
public sealed class DigitData : IDisposable
{
    private readonly int _batchSize;
    private readonly torch.Generator _shuffle;
    private readonly DigitBatch _training;
    private readonly DigitBatch _heldOut;

    /// <summary>Reads the digits.</summary>
    /// <param name="folder">
    /// The folder with MNIST's four files, each plain or as .gz. A relative one is looked for in the current folder,
    /// then beside the program. The files <c>t10k</c> are held out.
    /// </param>
    /// <param name="batchSize">The number of digits in a batch; an epoch's last batch holds what is left.</param>
    /// <param name="limit">Takes only so many digits of each set, for a quick try; null takes all.</param>
    /// <param name="shuffleSeed">Decides each epoch's order.</param>
    public DigitData(
        string folder = "data/mnist",
        [Range(1, 10_000)] int batchSize = 64,
        [Range(1, 70_000)] int? limit = null,
        long shuffleSeed = 0)
    {
        _batchSize = batchSize;
        _shuffle = new((ulong)shuffleSeed, torch.CPU);
        var (training, heldOut) = (DigitSet.Read(folder, "train"), DigitSet.Read(folder, "t10k"));
        _training = DigitTensors.Of(training, limit);
        _heldOut = DigitTensors.Of(heldOut, limit);
        TrainingFiles = training.Files;
        HeldOutFiles = heldOut.Files;
    }

    /// <summary>The files that hold the digits for training.</summary>
    public IReadOnlyList<string> TrainingFiles { get; }

    /// <summary>The files that hold the others.</summary>
    public IReadOnlyList<string> HeldOutFiles { get; }

    /// <summary>The number of digits that an epoch trains on.</summary>
    public int TrainingCount => (int)_training.Labels.shape[0];

    /// <summary>The number of digits that are never trained on.</summary>
    public int HeldOutCount => (int)_heldOut.Labels.shape[0];

    /// <summary>One epoch's batches, in another order each time; the caller owns them.</summary>
    public IEnumerable<DigitBatch> TrainingBatches()
    {
        using var order = torch.randperm(TrainingCount, generator: _shuffle).DetachFromDisposeScope();
        for (var start = 0; start < TrainingCount; start += _batchSize)
        {
            using var picked = order[start..Math.Min(start + _batchSize, TrainingCount)];
            yield return new(_training.Images.index_select(0, picked), _training.Labels.index_select(0, picked));
        }
    }

    /// <summary>The held-out digits in batches, always in the same order; the caller owns them.</summary>
    public IEnumerable<DigitBatch> HeldOutBatches()
    {
        for (var start = 0; start < HeldOutCount; start += _batchSize)
        {
            var range = start..Math.Min(start + _batchSize, HeldOutCount);
            yield return new(_heldOut.Images[range], _heldOut.Labels[range]);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _training.Dispose();
        _heldOut.Dispose();
        _shuffle.Dispose();
    }
}
