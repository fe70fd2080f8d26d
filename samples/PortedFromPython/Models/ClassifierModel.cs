using GinSharp;
using TinyText.Data;
using TinyText.Network;
using TinyText.Optimizers;

namespace TinyText.Models;

/// <summary>A network with the vocabulary that feeds it, and how it learns.</summary>
[Configurable]
public sealed class ClassifierModel(
    BagNetwork module, NGramVocabulary vocabulary, Adagrad optimizerDef, double labelSmoothing = 0)
{
    public void Initialize(int seed) => module.Initialize(vocabulary.Size, vocabulary.Labels.Count, seed);

    public string Predict(string text)
    {
        var scores = module.Forward(vocabulary.Encode(text), isTraining: false).Scores;
        return vocabulary.Labels[Array.IndexOf(scores, scores.Max())];
    }

    /// <summary>Learns from a batch.</summary>
    /// <returns>The mean cross entropy before.</returns>
    public double Learn(IReadOnlyCollection<Example> batch, double learningRate)
    {
        var loss = batch.Sum(example => AddGradients(example, batch.Count)) / batch.Count;
        foreach (var weights in module.Weights)
        {
            optimizerDef.Step(weights, learningRate);
        }

        return loss;
    }

    private double AddGradients(Example example, int batchSize)
    {
        var ids = vocabulary.Encode(example.Text);
        var (scores, hidden) = module.Forward(ids, isTraining: true);
        var highest = scores.Max();
        var total = scores.Sum(score => Math.Exp(score - highest));
        var loss = 0.0;
        var gradients = new double[scores.Length];
        for (var label = 0; label < scores.Length; label++)
        {
            var probability = Math.Exp(scores[label] - highest) / total;
            var target = labelSmoothing / scores.Length;
            target += vocabulary.Labels[label] == example.Label ? 1 - labelSmoothing : 0;
            loss -= target * Math.Log(probability);
            gradients[label] = (probability - target) / batchSize;
        }

        module.Backward(ids, hidden, gradients);
        return loss;
    }
}
