using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The modules of <c>torch.nn</c> that drop out what they are given.</summary>
internal static class Dropouts
{
    public static AlphaDropout AlphaDropout(
        [Bounds(AtLeast = 0, AtMost = 1)] double p = 0.5, bool inplace = false) => torch.nn.AlphaDropout(p, inplace);

    public static Dropout Dropout([Bounds(AtLeast = 0, AtMost = 1)] double p = 0.5, bool inplace = false) =>
        torch.nn.Dropout(p, inplace);

    public static Dropout1d Dropout1d([Bounds(AtLeast = 0, AtMost = 1)] double p = 0.5, bool inplace = false) =>
        torch.nn.Dropout1d(p, inplace);

    public static Dropout2d Dropout2d([Bounds(AtLeast = 0, AtMost = 1)] double p = 0.5, bool inplace = false) =>
        torch.nn.Dropout2d(p, inplace);

    public static Dropout3d Dropout3d([Bounds(AtLeast = 0, AtMost = 1)] double p = 0.5, bool inplace = false) =>
        torch.nn.Dropout3d(p, inplace);

    public static FeatureAlphaDropout FeatureAlphaDropout(
        [Bounds(AtLeast = 0, AtMost = 1)] double p = 0.5, bool inplace = false) =>
        torch.nn.FeatureAlphaDropout(p, inplace);
}
