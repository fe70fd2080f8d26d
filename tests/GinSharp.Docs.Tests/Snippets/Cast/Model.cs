namespace GinSharp.Docs.Tests.Snippets.Cast;

#region model
[Configurable]
[Retired("dropout", Reason = "More data does the same.")]
public sealed record Model(
    [FormerlyNamed("depth")] int Layers = 2,
    Activation Activation = Activation.Relu,
    (int Width, int Height)? Shape = null,
    IReadOnlyDictionary<Activation, double>? Gains = null)
{
    [Configurable]
    public string Sample(double temperature = 1) => $"a sample at {temperature}";
}
#endregion
