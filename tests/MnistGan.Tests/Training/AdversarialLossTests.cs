using MnistGan.Training;
using TorchSharp;

namespace MnistGan.Tests.Training;

public class AdversarialLossTests
{
    [Fact]
    public void LabelLoss_SquaredError_ComparesWithBothLabels()
    {
        var loss = new LabelLoss(torch.nn.MSELoss(), realLabel: 0.9, fakeLabel: 0.1);

        loss.ForDiscriminator(Logits(0.9, 1.9), Logits(0.1, 2.1)).item<float>().Should().BeApproximately(2.5f, 1e-6f);
    }

    [Fact]
    public void LabelLoss_ForGenerator_AimsAtOneWhateverTheLabels()
    {
        var loss = new LabelLoss(torch.nn.MSELoss(), realLabel: 0.9, fakeLabel: 0.1);

        loss.ForGenerator(Logits(1, 3)).item<float>().Should().Be(2);
    }

    [Fact]
    public void HingeLoss_LogitsPastTheMargin_CostNothing()
    {
        var loss = new HingeLoss(margin: 1);

        loss.ForDiscriminator(Logits(1, 5), Logits(-1, -7)).item<float>().Should().Be(0);
        loss.ForDiscriminator(Logits(0.5, 1), Logits(-1, 1)).item<float>().Should().Be(1.25f);
        loss.ForGenerator(Logits(1, 3)).item<float>().Should().Be(-2);
    }

    private static torch.Tensor Logits(params double[] values) => torch.tensor(values, torch.float32);
}
