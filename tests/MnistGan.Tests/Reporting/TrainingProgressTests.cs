using MnistGan.Reporting;
using Spectre.Console;

namespace MnistGan.Tests.Reporting;

public class TrainingProgressTests
{
    [Fact]
    public void LineProgress_EpochEnded_WritesOneLine()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new LineProgress(output, epochs: 20).EpochEnded(new(3, 0.91234, 1.29999, 0, 0, 0), imagesPerSecond: 1234.5);

        output.ToString().Should().Be("epoch 3/20  generator 0.912  discriminator 1.300  1234 images/s\n");
    }

    [Fact]
    public void BarProgress_OnATerminal_ShowsEpochLossesAndSpeed()
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 120;

        BarProgress.Show(console, done: 0, epochs: 2, imagesPerEpoch: 10, progress =>
        {
            progress.StepEnded(1, 10, new(0.5, 0.25, 0, 0), imagesPerSecond: 7);
            progress.StepEnded(2, 5, new(0.75, 0.125, 0, 0), imagesPerSecond: 8);
        });

        output.ToString().Should()
            .Contain(" 75%").And.Contain("epoch 2/2  generator 0.750  discriminator 0.125  8 images/s");
    }
}
