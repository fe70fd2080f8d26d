namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>What came of a case.</summary>
/// <param name="Verdict">How it compares.</param>
/// <param name="Here">What is so here, where it differs.</param>
/// <param name="There">What is so in PyTorch.</param>
internal sealed record Finding(Verdict Verdict, string Here = "", string There = "")
{
    public static readonly Finding Equal = new(Verdict.Equal);

    public static Finding Different(string here, string there) => new(Verdict.Different, here, there);
}
