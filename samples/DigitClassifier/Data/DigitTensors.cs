using Digits;
using TorchSharp;

namespace DigitClassifier.Data;

/// <summary>A set of digits as tensors.</summary>
internal static class DigitTensors
{
    /// <summary>Reads the first digits of a set.</summary>
    /// <param name="digits">The set.</param>
    /// <param name="limit">How many at most; null for all.</param>
    public static DigitBatch Of(DigitSet digits, int? limit)
    {
        using var scope = torch.NewDisposeScope();
        var images = torch.tensor(digits.Pixels).reshape(-1, 1, digits.Height, digits.Width);
        var labels = torch.tensor(digits.Labels);
        var range = ..Math.Min(limit ?? digits.Count, digits.Count);
        return new(
            (images[range].to(torch.float32) / 127.5 - 1).MoveToOuterDisposeScope(),
            labels[range].to(torch.int64).MoveToOuterDisposeScope());
    }
}
