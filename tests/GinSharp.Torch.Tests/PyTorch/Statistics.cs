using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Compares what a generator gave: mean, deviation, smallest, largest, and how many are zero.</summary>
internal static class Statistics
{
    public static void Compare(string what, Tensor tensor, double[] there, long independent, Comparison comparison)
    {
        var numbers = Packed.ValuesOf(tensor);
        if (numbers.Length == 0)
        {
            return;
        }

        if (numbers.Length != 1 && numbers.Any(double.IsNaN) != there.Any(double.IsNaN))
        {
            comparison.Fail(what, "nan", Packed.Write(there[0]));
            return;
        }

        var mean = numbers.Average();
        var deviation = Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean)));
        // Where many are 0, the others spread more than all do.
        var spread = Math.Max(there[1] / Math.Sqrt(1 - Math.Min(there[4], 0.999)), 1e-12);
        var error = 6 * spread / Math.Sqrt(independent) * Math.Sqrt(2);
        Near($"mean of {what}", mean, there[0], there[1] == 0 ? 1e-6 : error);
        Near($"deviation of {what}", deviation, there[1], there[1] == 0 ? 1e-6 : Math.Max(error, spread / 12));
        Near($"smallest of {what}", numbers.Min(), there[2], there[1] == 0 ? 1e-6 : Tail(spread, independent));
        Near($"largest of {what}", numbers.Max(), there[3], there[1] == 0 ? 1e-6 : Tail(spread, independent));
        var zeros = numbers.Count(number => number == 0) / (double)numbers.Length;
        Near(
            $"zeros of {what}", zeros, there[4],
            there[4] is 0 or 1 ? 1e-3 : 8 * Math.Sqrt(there[4] * (1 - there[4]) / independent) + 1e-3);

        void Near(string part, double here, double other, double error)
        {
            if (!(Math.Abs(here - other) <= error))
            {
                comparison.Fail(part, Packed.Write(here), Packed.Write(other));
            }
        }
    }

    /// <summary>How far the extremes of two samples may lie apart.</summary>
    private static double Tail(double spread, long independent) => independent < 100 ? 3 * spread : 2.5 * spread;
}
