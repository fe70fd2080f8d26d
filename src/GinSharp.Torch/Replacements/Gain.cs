using GinSharp.Torch.Conversions;

namespace GinSharp.Torch.Replacements;

/// <summary>What keeps the variance of what follows a nonlinearity.</summary>
internal static class Gain
{
    private const double UsualSlope = 0.01;

    public static double Of(Nonlinearity nonlinearity, double? slope) => nonlinearity switch
    {
        Nonlinearity.Tanh => 5.0 / 3,
        Nonlinearity.ReLU => Math.Sqrt(2),
        Nonlinearity.LeakyReLU => Math.Sqrt(2 / (1 + Math.Pow(slope ?? UsualSlope, 2))),
        Nonlinearity.SELU => 0.75,
        _ => 1,
    };
}
