using MnistGan.Models;
using TorchSharp;

namespace MnistGan.Tests.Models;

public class ModelTests
{
    public static TheoryData<Generator> Generators =>
        [new MlpGenerator(6, [32, 16]), new ConvGenerator(6, channels: 4)];

    public static TheoryData<Discriminator> Discriminators =>
        [new MlpDiscriminator([32, 16]), new ConvDiscriminator(channels: 4)];

    [Theory]
    [MemberData(nameof(Generators))]
    public void Generator_Noise_BecomesImages(Generator generator)
    {
        using var images = generator.call(torch.randn(3, generator.LatentDim));

        generator.LatentDim.Should().Be(6);
        images.shape.Should().Equal(3, 1, 28, 28);
        images.abs().max().item<float>().Should().BeLessThanOrEqualTo(1);
    }

    [Theory]
    [MemberData(nameof(Discriminators))]
    public void Discriminator_Images_BecomeOneLogitEach(Discriminator discriminator)
    {
        using var logits = discriminator.call(torch.randn(3, 1, 28, 28));

        logits.shape.Should().Equal(3);
    }
}
