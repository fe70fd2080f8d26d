namespace GinSharp.Startup;

/// <summary>A class with five literal parameters.</summary>
internal sealed class Layer(int units, long seed, double rate, string name, bool bias)
{
    public override string ToString() => $"{name}: {units} units, seed {seed}, rate {rate}, bias {bias}";
}
