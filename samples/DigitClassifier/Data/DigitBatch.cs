using TorchSharp;

namespace DigitClassifier.Data;

/// <summary>Some digits and what they are.</summary>
/// <param name="Images">Shape <c>(n, 1, 28, 28)</c>, from -1 (black) to 1 (white).</param>
/// <param name="Labels"><c>n</c> integers from 0 to 9.</param>
public sealed record DigitBatch(torch.Tensor Images, torch.Tensor Labels) : IDisposable
{
    /// <inheritdoc />
    public void Dispose()
    {
        Images.Dispose();
        Labels.Dispose();
    }
}
