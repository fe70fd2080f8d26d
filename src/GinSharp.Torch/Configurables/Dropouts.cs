namespace GinSharp.Torch.Configurables;

/// <summary>The modules of <c>torch.nn</c> that drop out what they are given.</summary>
internal static class Dropouts
{
    public static AlphaDropout AlphaDropout(double p = 0.5, bool inplace = false) => torch.nn.AlphaDropout(p, inplace);

    public static Dropout Dropout(double p = 0.5, bool inplace = false) => torch.nn.Dropout(p, inplace);

    public static Dropout1d Dropout1d(double p = 0.5, bool inplace = false) => torch.nn.Dropout1d(p, inplace);

    public static Dropout2d Dropout2d(double p = 0.5, bool inplace = false) => torch.nn.Dropout2d(p, inplace);

    public static Dropout3d Dropout3d(double p = 0.5, bool inplace = false) => torch.nn.Dropout3d(p, inplace);

    public static FeatureAlphaDropout FeatureAlphaDropout(double p = 0.5, bool inplace = false) =>
        torch.nn.FeatureAlphaDropout(p, inplace);
}
