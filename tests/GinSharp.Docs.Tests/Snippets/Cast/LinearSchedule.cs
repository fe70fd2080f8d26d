namespace GinSharp.Docs.Tests.Snippets.Cast;

public static class LinearSchedule
{
    #region linear
    [Configurable(Module = "linear")]
    public static double Warmup(int step, int steps = 100) => Math.Min(1.0, (double)step / steps);
    #endregion
}
