using System.ComponentModel.DataAnnotations;
using Digits;
using GinSharp;
using MnistGan.Training;
using TorchSharp;

namespace MnistGan.Data;

/// <summary>Handwritten digits in shuffled batches, with a share of them held out.</summary>
[Configurable]
public sealed class MnistDataModule : IDisposable
{
    private readonly int _batchSize;
    private readonly IReadOnlyList<IAugmentation> _augmentations;
    private readonly long _shuffleSeed;
    private readonly torch.Tensor _training;
    private readonly torch.Tensor _heldOut;

    /// <summary>Reads the digits and sets some aside.</summary>
    /// <param name="folder">
    /// The folder with MNIST's four files, each plain or as .gz. A relative one is looked for in the current folder,
    /// then beside the program.
    /// </param>
    /// <param name="split">Which of the two sets to read: <c>train</c> or <c>t10k</c>.</param>
    /// <param name="digits">The digits to keep, such as <c>[3, 8]</c>; null keeps all ten.</param>
    /// <param name="batchSize">The number of images in a batch; an epoch's last batch holds what is left.</param>
    /// <param name="heldOut">The share of the images that is never trained on, from 0 up to but not 1.</param>
    /// <param name="shuffleSeed">Decides which images are held out, and each epoch's order.</param>
    /// <param name="augmentations">Applied to each batch one after another; null or empty for none.</param>
    public MnistDataModule(
        string folder = "data/mnist",
        [AllowedValues("train", "t10k", ErrorMessage = "there are 'train' and 't10k'")] string split = "train",
        IReadOnlyList<int>? digits = null,
        [Range(1, 10_000)] int batchSize = 64,
        [Range(0.0, 1.0, MaximumIsExclusive = true)] double heldOut = 0.1,
        long shuffleSeed = 0,
        IReadOnlyList<IAugmentation>? augmentations = null)
    {
        _batchSize = batchSize;
        _augmentations = augmentations ?? [];
        _shuffleSeed = shuffleSeed;
        var all = DigitSet.Read(folder, split);
        Files = all.Files;

        using var scope = torch.NewDisposeScope();
        var images = Images(digits is null ? all : all.Only(digits));
        var order = Shuffled(images.shape[0], epoch: 0);
        var heldOutCount = (long)Math.Round(heldOut * images.shape[0]);
        _heldOut = images.index_select(0, order[..(int)heldOutCount]).DetachFromDisposeScope();
        _training = images.index_select(0, order[(int)heldOutCount..]).DetachFromDisposeScope();
    }

    /// <summary>The files that the digits were read from.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The number of images that an epoch trains on.</summary>
    public int TrainingCount => (int)_training.shape[0];

    /// <summary>The number of images that are never trained on.</summary>
    public int HeldOutCount => (int)_heldOut.shape[0];

    /// <summary>
    /// One epoch's batches of shape <c>(n, 1, 28, 28)</c>, from -1 (black) to 1 (white); the caller owns them.
    /// </summary>
    /// <param name="epoch">The epoch, from 1; each has an order of its own.</param>
    public IEnumerable<torch.Tensor> TrainingBatches(int epoch)
    {
        using var order = Shuffled(_training.shape[0], epoch).DetachFromDisposeScope();
        for (var start = 0; start < TrainingCount; start += _batchSize)
        {
            using var picked = order[start..Math.Min(start + _batchSize, TrainingCount)];
            yield return Augment(_training.index_select(0, picked));
        }
    }

    /// <summary>The held out images, prepared and batched like those for training, always in the same order.</summary>
    public IEnumerable<torch.Tensor> HeldOutBatches()
    {
        for (var start = 0; start < HeldOutCount; start += _batchSize)
        {
            yield return Augment(_heldOut[start..Math.Min(start + _batchSize, HeldOutCount)]);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _training.Dispose();
        _heldOut.Dispose();
    }

    private static torch.Tensor Images(DigitSet digits) =>
        torch.tensor(digits.Pixels).reshape(digits.Count, 1, digits.Height, digits.Width).to(torch.float32) / 127.5 - 1;

    private torch.Tensor Shuffled(long count, int epoch)
    {
        using var random = new torch.Generator((ulong)EpochSeed.Of(_shuffleSeed, epoch), torch.CPU);
        return torch.randperm(count, generator: random);
    }

    private torch.Tensor Augment(torch.Tensor images)
    {
        foreach (var augmentation in _augmentations)
        {
            var augmented = augmentation.Apply(images);
            images.Dispose();
            images = augmented;
        }

        return images;
    }
}
