using GinSharp;

namespace TinyText.Network;

/// <summary>The mean of the embeddings of a text's n-grams, an activation, and a layer of scores.</summary>
[Configurable]
public sealed class BagNetwork(BagConfig config)
{
    private readonly int _width = config.EmbDim;
    private Weights _embeddings = new(0);
    private Weights _output = new(0);
    private int _labels;
    private Random _dropout = new(0);

    public IEnumerable<Weights> Weights => [_embeddings, _output];

    public void Initialize(int ids, int labels, int seed)
    {
        _dropout = new Random(seed);
        _labels = labels;
        _embeddings = new Weights(ids * _width);
        _embeddings.Randomize(_dropout, 1);
        _output = new Weights(labels * _width);
        _output.Randomize(_dropout, 1 / Math.Sqrt(_width));
    }

    /// <summary>The scores of the labels, and the hidden layer that they were made of.</summary>
    /// <param name="ids">The n-grams of a text.</param>
    /// <param name="isTraining">Whether parts of the hidden layer are dropped.</param>
    public (double[] Scores, Hidden Hidden) Forward(int[] ids, bool isTraining)
    {
        var hidden = new Hidden(new double[_width], new double[_width]);
        for (var k = 0; k < _width; k++)
        {
            var mean = ids.Sum(id => _embeddings.Values[(id * _width) + k]) / Math.Max(1, ids.Length);
            var (value, slope) = Activate(mean);
            var kept = isTraining ? Kept() : 1;
            hidden.Values[k] = value * kept;
            hidden.Slopes[k] = slope * kept;
        }

        var scores = new double[_labels];
        for (var label = 0; label < _labels; label++)
        {
            for (var k = 0; k < _width; k++)
            {
                scores[label] += _output.Values[(label * _width) + k] * hidden.Values[k];
            }
        }

        return (scores, hidden);
    }

    /// <summary>Adds to the gradients what the gradients of a text's scores make of them.</summary>
    public void Backward(int[] ids, Hidden hidden, double[] scoreGradients)
    {
        for (var k = 0; k < _width; k++)
        {
            var gradient = 0.0;
            for (var label = 0; label < _labels; label++)
            {
                gradient += scoreGradients[label] * _output.Values[(label * _width) + k];
                _output.Gradient[(label * _width) + k] += scoreGradients[label] * hidden.Values[k];
            }

            foreach (var id in ids)
            {
                _embeddings.Gradient[(id * _width) + k] += gradient * hidden.Slopes[k] / ids.Length;
            }
        }
    }

    private (double Value, double Slope) Activate(double mean) => config.Activation switch
    {
        Activation.Tanh => (Math.Tanh(mean), 1 - (Math.Tanh(mean) * Math.Tanh(mean))),
        _ => (Math.Max(0, mean), mean > 0 ? 1 : 0),
    };

    private double Kept() => _dropout.NextDouble() < config.DropoutRate ? 0 : 1 / (1 - config.DropoutRate);
}
