using MnistGan.Data;
using TorchSharp;

namespace MnistGan.Tests.Data;

public class MnistDataModuleTests
{
    [Fact]
    public void Create_ShareHeldOut_SplitsTheImages()
    {
        using var data = new MnistDataModule(heldOut: 0.1);

        (data.TrainingCount, data.HeldOutCount).Should().Be((6300, 700));
    }

    [Fact]
    public void Create_SomeDigits_KeepsThoseOnly()
    {
        using var data = new MnistDataModule(split: "t10k", digits: [3, 8], heldOut: 0);

        data.TrainingCount.Should().Be(300);
    }

    [Fact]
    public void Create_MissingFolder_SaysWhereItLooked()
    {
        FluentActions.Invoking(() => new MnistDataModule("nowhere")).Should().Throw<FileNotFoundException>()
            .Which.Message.Should().Be(
                $"'train-images-idx3-ubyte', plain or as .gz, is neither in '{Path.GetFullPath("nowhere")}' "
                + $"nor in '{Path.Combine(AppContext.BaseDirectory, "nowhere")}'.");
    }

    [Fact]
    public void TrainingBatches_OneEpoch_HoldsEveryImageOnce()
    {
        using var data = new MnistDataModule(split: "t10k", batchSize: 64, heldOut: 0);

        var sizes = data.TrainingBatches(1).Select(batch => batch.shape).ToList();

        sizes.Should().HaveCount(24);
        sizes[..23].Should().AllBeEquivalentTo(new long[] { 64, 1, 28, 28 });
        sizes[23].Should().Equal(28, 1, 28, 28);
    }

    [Fact]
    public void TrainingBatches_Values_ReachFromBlackToWhite()
    {
        using var data = new MnistDataModule(split: "t10k");
        using var batch = data.TrainingBatches(1).First();

        (batch.min().item<float>(), batch.max().item<float>()).Should().Be((-1f, 1f));
    }

    [Fact]
    public void TrainingBatches_EachEpoch_ComesInAnotherOrder()
    {
        using var data = new MnistDataModule(split: "t10k");

        Sums(data, epoch: 1).Should().NotEqual(Sums(data, epoch: 2));
    }

    [Fact]
    public void TrainingBatches_SameSeed_ComeInTheSameOrder()
    {
        using var one = new MnistDataModule(split: "t10k", shuffleSeed: 5);
        using var other = new MnistDataModule(split: "t10k", shuffleSeed: 5);

        Sums(one, epoch: 3).Should().Equal(Sums(other, epoch: 3));
    }

    [Fact]
    public void TrainingBatches_Augmentations_AreAppliedInOrder()
    {
        using var data = new MnistDataModule(split: "t10k", augmentations: [new Fill(1), new Fill(2)]);
        using var batch = data.TrainingBatches(1).First();

        batch.unique().output.data<float>().Should().Equal(2);
    }

    private static List<float> Sums(MnistDataModule data, int epoch) =>
        [.. data.TrainingBatches(epoch).Select(batch => batch.sum().item<float>())];

    private sealed class Fill(double value) : IAugmentation
    {
        public torch.Tensor Apply(torch.Tensor images) => torch.full_like(images, value);
    }
}
