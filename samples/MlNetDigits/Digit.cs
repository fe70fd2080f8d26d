using Digits;
using Microsoft.ML.Data;

namespace MlNetDigits;

/// <summary>A digit as ML.NET reads it: a row with two columns.</summary>
internal sealed class Digit
{
    private const int PixelCount = 28 * 28;

    /// <summary>Which digit it is, from 0 to 9.</summary>
    public byte Label { get; init; }

    /// <summary>The pixels row by row, from 0 (black) to 1 (white).</summary>
    [VectorType(PixelCount)]
    public float[] Features { get; init; } = [];

    /// <summary>The digits of a set as rows.</summary>
    public static IEnumerable<Digit> Rows(DigitSet digits) =>
        digits.Labels.Zip(digits.Pixels.Chunk(PixelCount), (label, pixels) => new Digit
        {
            Label = label,
            Features = [.. pixels.Select(pixel => pixel / 255f)],
        });
}
