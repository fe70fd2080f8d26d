namespace GinSharp.Torch.Conversions;

/// <summary>What the divergence of Kullback and Leibler is reduced to.</summary>
internal enum KLReduction
{
    None = 0,
    Mean = 1,
    Sum = 2,

    /// <summary>The sum, divided by how many there are in the batch.</summary>
    BatchMean = 3,
}
