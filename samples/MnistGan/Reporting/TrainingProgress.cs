using Spectre.Console;

namespace MnistGan.Reporting;

/// <summary>Shows progress as fits where the output goes.</summary>
internal static class TrainingProgress
{
    /// <summary>Runs the training with a progress bar on a terminal, with plain lines anywhere else.</summary>
    public static void Show(int done, int epochs, int imagesPerEpoch, Action<ITrainingProgress> train)
    {
        if (AnsiConsole.Profile.Out.IsTerminal)
        {
            BarProgress.Show(AnsiConsole.Console, done, epochs, imagesPerEpoch, train);
        }
        else
        {
            train(new LineProgress(Console.Out, epochs));
        }
    }
}
