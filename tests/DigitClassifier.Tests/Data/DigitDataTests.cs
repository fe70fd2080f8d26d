using DigitClassifier.Data;

namespace DigitClassifier.Tests.Data;

public class DigitDataTests
{
    [Fact]
    public void Create_AllDigits_HoldsOutThoseOfTheOtherFile()
    {
        using var data = new DigitData();

        (data.TrainingCount, data.HeldOutCount).Should().Be((7000, 1500));
        data.HeldOutFiles.Should().OnlyContain(file => Path.GetFileName(file).StartsWith("t10k"));
    }

    [Fact]
    public void TrainingBatches_OneEpoch_HoldsEveryDigitOnceWithItsLabel()
    {
        using var data = new DigitData(batchSize: 64, limit: 100);

        var batches = data.TrainingBatches().ToList();

        batches.Select(batch => batch.Images.shape[0]).Should().Equal(64, 36);
        var digits = batches.SelectMany(Digits).ToList();
        using var unshuffled = new DigitData(batchSize: 100, limit: 100);
        digits.Should().BeEquivalentTo(Digits(unshuffled.TrainingBatches().Single()));
        digits.Should().NotEqual(batches.SelectMany(Digits).Order().ToList());
    }

    [Fact]
    public void TrainingBatches_SameSeed_ComeInTheSameOrderAndAnotherInTheNextEpoch()
    {
        using var one = new DigitData(batchSize: 100, limit: 100);
        using var other = new DigitData(batchSize: 100, limit: 100);

        var first = Digits(one.TrainingBatches().Single());

        Digits(other.TrainingBatches().Single()).Should().Equal(first);
        Digits(one.TrainingBatches().Single()).Should().NotEqual(first);
    }

    /// <summary>Something of each image, with its label.</summary>
    private static List<(float Sum, long Label)> Digits(DigitBatch batch) =>
        [.. batch.Images.sum([1, 2, 3]).data<float>().ToArray().Zip(batch.Labels.data<long>().ToArray())];
}
