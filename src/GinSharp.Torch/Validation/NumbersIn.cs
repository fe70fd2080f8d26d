using System.Globalization;
using System.Runtime.CompilerServices;
using GinSharp.Torch.Conversions;

namespace GinSharp.Torch.Validation;

/// <summary>The numbers that a value consists of.</summary>
internal static class NumbersIn
{
    public static IEnumerable<double> Value(object? value) => value switch
    {
        Tensor tensor => Tensor(tensor),
        IExtent extent => extent.Sizes.Select(size => (double)size),
        Numbers numbers => numbers.ToArray(),
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Value(tuple[i])),
        string or bool or Enum => [],
        IConvertible number => [number.ToDouble(CultureInfo.InvariantCulture)],
        IEnumerable<int> items => items.Select(item => (double)item),
        _ => [],
    };

    // The smallest and the largest tell whether all are within bounds.
    private static IEnumerable<double> Tensor(Tensor tensor)
    {
        if (tensor.numel() == 0)
        {
            yield break;
        }

        using var wide = tensor.detach().to(ScalarType.Float64);
        using var smallest = wide.min();
        using var largest = wide.max();
        yield return smallest.item<double>();
        yield return largest.item<double>();
    }
}
