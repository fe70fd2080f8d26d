namespace GinSharp.Docs.Tests.Snippets.Ported;

#region resnet
[Configurable(Module = "models")]
public sealed class ResNet(IReadOnlyList<int> blockSizes, double dropoutRate = 0)
{
    public override string ToString() => $"ResNet({string.Join('-', blockSizes)}, dropout {dropoutRate})";
}
#endregion
