namespace GinSharp.Docs.Tests.Snippets.Cast;

public static class CosineSchedule
{
    #region cosine
    [Configurable(Module = "cosine", DenyList = ["step"])]
    public static double Warmup(int step, int steps = 100) => 0.5 - (0.5 * Math.Cos(Math.PI * step / steps));
    #endregion
}
