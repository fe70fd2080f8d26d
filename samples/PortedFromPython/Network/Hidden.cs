namespace TinyText.Network;

/// <summary>A hidden layer: its values, and their slopes with respect to what the activation got.</summary>
public sealed record Hidden(double[] Values, double[] Slopes);
