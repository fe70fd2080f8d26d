using MnistGan.Reporting;

namespace MnistGan.Tests.Reporting;

public class LineProgressTests
{
    [Fact]
    public void EpochEnded_Metrics_AreOneLine()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new LineProgress(output, epochs: 20).EpochEnded(new(3, 0.91234, 1.29999, 0, 0, 0), imagesPerSecond: 1234.5);

        output.ToString().Should().Be("epoch 3/20  generator 0.912  discriminator 1.300  1234 images/s\n");
    }
}
