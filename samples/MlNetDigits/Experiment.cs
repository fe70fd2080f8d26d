using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Globalization;
using Digits;
using GinSharp;
using Microsoft.ML;
using Microsoft.ML.Data;
using KeyOrdinality = Microsoft.ML.Transforms.ValueToKeyMappingEstimator.KeyOrdinality;
using MulticlassTrainers = Microsoft.ML.MulticlassClassificationCatalog.MulticlassClassificationTrainers;

namespace MlNetDigits;

/// <summary>Trains on digits, reads others that were held out, and keeps what came of it in a folder of its own.</summary>
/// <param name="context">ML.NET's context, with the seed.</param>
/// <param name="trainer">Makes the trainer, out of the context's catalog.</param>
/// <param name="folder">
/// The folder with MNIST's four files, each plain or as .gz. A relative one is looked for in the current folder, then
/// beside the program. The files <c>t10k</c> are held out.
/// </param>
/// <param name="limit">Takes only so many digits of each set, for a quick try; null takes all.</param>
/// <param name="output">The folder that gets a new folder for each run, relative to the current one.</param>
[Configurable]
public sealed class Experiment(
    MLContext context,
    Func<MulticlassTrainers, IEstimator<ITransformer>> trainer,
    string folder = "data/mnist",
    [Range(1, 70_000)] int? limit = null,
    string output = "runs/mlnet-digits")
{
    /// <summary>The trainer.</summary>
    public IEstimator<ITransformer> Trainer { get; } = trainer(context.MulticlassClassification.Trainers);

    /// <summary>Trains, tells how well the held-out digits were read, and returns that.</summary>
    /// <param name="config">The config that this was created from; the folder keeps it.</param>
    /// <param name="log">Gets the accuracy, and how often each digit was taken for which.</param>
    public MulticlassClassificationMetrics Run(GinConfig config, TextWriter log)
    {
        var (training, heldOut) = (DigitSet.Read(folder, "train"), DigitSet.Read(folder, "t10k"));
        using var run = RunFolder.Create(config, output);
        run.AddDataSet("training", training.Files, Count(training));
        run.AddDataSet("held_out", heldOut.Files, Count(heldOut));

        var watch = Stopwatch.StartNew();
        var rows = Load(training);
        var model = context.Transforms.Conversion
            .MapValueToKey("Label", keyOrdinality: KeyOrdinality.ByValue)
            .Append(Trainer)
            .Fit(rows);
        var seconds = watch.Elapsed.TotalSeconds;
        var metrics = context.MulticlassClassification.Evaluate(model.Transform(Load(heldOut)));

        run.Metric("held_out_accuracy", metrics.MicroAccuracy, step: 0);
        run.Metric("seconds", seconds, step: 0);
        context.Model.Save(model, rows.Schema, run.PathOf("model.zip"));
        log.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
        log.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * metrics.MicroAccuracy:F2} % of the held-out digits read right after {seconds:F0} s: "
            + $"{Path.GetRelativePath(".", run.FullPath)}"));
        return metrics;
    }

    private int Count(DigitSet digits) => Math.Min(limit ?? digits.Count, digits.Count);

    private IDataView Load(DigitSet digits) =>
        context.Data.LoadFromEnumerable(Digit.Rows(digits).Take(Count(digits)).ToList());
}
