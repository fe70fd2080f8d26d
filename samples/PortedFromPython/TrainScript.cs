using System.Globalization;
using GinSharp;
using TinyText.Data;
using TinyText.Evaluation;
using TinyText.Models;
using TinyText.Training;
using TinyText.Utils;

namespace TinyText;

/// <summary>What the main script of a Python project has: the files import it as <c>__main__</c>.</summary>
public static class TrainScript
{
    /// <summary>Trains the model and prints, now and then, how good it is on both data sets.</summary>
    [Configurable("train", Module = "__main__")]
    public static void Train(
        ClassifierModel model,
        DatasetConfig trainDatasetCfg,
        DatasetConfig trainEvalDatasetCfg,
        Func<ClassifierModel, Trainer> trainerCls,
        int totalSteps,
        int evalPeriod = 100,
        int randomSeed = 0)
    {
        model.Initialize(randomSeed);
        var trainer = trainerCls(model);
        var train = trainDatasetCfg.Load();
        var validation = trainEvalDatasetCfg.Load();

        Console.WriteLine(" step    loss   train   validation");
        foreach (var batch in train.Batches().Take(totalSteps))
        {
            var loss = trainer.Step(batch);
            if (trainer.StepsDone % evalPeriod == 0)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{trainer.StepsDone,5} {loss,7:F2} {Accuracy(train),7:P0} {Accuracy(validation),12:P0}"));
            }
        }

        double Accuracy(Dataset data) =>
            data.Examples.Average(example => model.Predict(example.Text) == example.Label ? 1.0 : 0.0);
    }

    /// <summary>Shows a model that was trained to an evaluator.</summary>
    [Configurable("evaluate", Module = "__main__")]
    public static void Evaluate(ClassifierModel model, DatasetConfig datasetCfg, Func<Evaluator> evaluatorCls)
    {
        Console.WriteLine();
        evaluatorCls().Evaluate(model, datasetCfg.Load());
    }
}
