using System.ComponentModel.DataAnnotations;
using GinSharp;
using MnistGan.Models;
using MnistGan.Reporting;
using TorchSharp;

namespace MnistGan.Training;

/// <summary>Draws generated digits, always of the same noise.</summary>
/// <param name="count">The number of digits.</param>
/// <param name="seed">Decides the noise.</param>
[Configurable]
public sealed class Sampler([Range(1, 10_000)] int count = 64, long seed = 1)
{
    /// <summary>What decides the noise.</summary>
    public long Seed => seed;

    /// <summary>A picture of digits, as the bytes of a PNG file.</summary>
    public byte[] Draw(Generator generator, torch.Device device)
    {
        using var noGradient = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        using var random = new torch.Generator((ulong)seed, torch.CPU);
        generator.eval();
        var noise = torch.randn(count, generator.LatentDim, generator: random);
        return ImageGrid.Png(generator.call(noise.to(device)).cpu());
    }
}
