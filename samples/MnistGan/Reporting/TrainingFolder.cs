using System.Globalization;
using MnistGan.Training;
using TorchSharp;

namespace MnistGan.Reporting;

/// <summary>The folder that a run writes to.</summary>
internal sealed class TrainingFolder
{
    private const string Header =
        "epoch,generator_loss,discriminator_loss,real_logit,fake_logit,held_out_logit\n";

    private readonly string _path;

    private TrainingFolder(string path) => _path = path;

    private string MetricsPath => Path.Combine(_path, "metrics.csv");

    /// <summary>Creates the folder, and clears an earlier run's metrics and pictures from it.</summary>
    public static TrainingFolder Create(string path)
    {
        Directory.CreateDirectory(path);
        foreach (var picture in Directory.EnumerateFiles(path, "epoch-*.png"))
        {
            File.Delete(picture);
        }

        var folder = new TrainingFolder(path);
        File.WriteAllText(folder.MetricsPath, Header);
        return folder;
    }

    /// <summary>
    /// Adds an epoch's line to metrics.csv. It holds no times, so that equal runs write equal files.
    /// </summary>
    public void Append(EpochMetrics metrics) =>
        File.AppendAllText(MetricsPath, string.Create(
            CultureInfo.InvariantCulture,
            $"{metrics.Epoch},{metrics.GeneratorLoss},{metrics.DiscriminatorLoss},"
            + $"{metrics.RealLogit},{metrics.FakeLogit},{metrics.HeldOutLogit}\n"));

    /// <summary>Writes a picture of images of shape <c>(n, 1, height, width)</c>, from -1 to 1.</summary>
    public void SaveSamples(int epoch, torch.Tensor images)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"epoch-{epoch:D3}.png");
        ImageGrid.Save(Path.Combine(_path, name), images);
    }
}
