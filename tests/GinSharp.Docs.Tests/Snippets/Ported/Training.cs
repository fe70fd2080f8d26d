namespace GinSharp.Docs.Tests.Snippets.Ported;

#region training
public static class Training
{
    [Configurable(Module = "train")]
    public static void Fit(
        ResNet model, Func<double, Momentum> optimizer, int numEpochs = 10, string? logDir = null) =>
        Console.WriteLine($"{model} with {optimizer(0.1)}, {numEpochs} epochs, to {logDir ?? "nowhere"}");
}
#endregion
