namespace GinSharp.Conformance.Runtime;

/// <summary>Counts compared config texts.</summary>
public sealed class TextCount
{
    public int Compared { get; private set; }

    /// <summary>How many were the same to the letter.</summary>
    public int Identical { get; private set; }

    public void Add(bool isIdentical)
    {
        Compared++;
        Identical += isIdentical ? 1 : 0;
    }
}
