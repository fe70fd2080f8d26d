namespace TinyText.Network;

/// <summary>Numbers that are learned, with the gradient of the batch and what the optimizer remembers.</summary>
public sealed class Weights(int count)
{
    public double[] Values { get; } = new double[count];

    public double[] Gradient { get; } = new double[count];

    /// <summary>The optimizer's memory, or null before the first step.</summary>
    public double[]? Memory { get; set; }

    /// <summary>Draws the values evenly from -scale to scale.</summary>
    public void Randomize(Random random, double scale)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            Values[i] = ((random.NextDouble() * 2) - 1) * scale;
        }
    }
}
