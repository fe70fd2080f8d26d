using System.Globalization;
using System.Text;

namespace GinSharp.Benchmarks.Runtime;

/// <summary>A call where the config holds little, and where it holds much.</summary>
internal static class SizeWays
{
    public const string Small = "a small config";

    private const int Configurables = 10_000;
    private const int BindingsEach = 10;

    public static IReadOnlyList<Contender> All()
    {
        var small = new GinConfig();
        small.Parse(Text(configurables: 0));
        var large = new GinConfig();
        for (var i = 0; i < Configurables; i++)
        {
            large.Register(
                (int a = 0, int b = 0, int c = 0, int d = 0, int e = 0,
                    int f = 0, int g = 0, int h = 0, int k = 0, int l = 0) => a,
                Name(i));
        }

        large.Parse(Text(Configurables));
        return
        [
            Of(Small, small),
            Of("10,000 configurables and 100,000 bindings", large),
        ];
    }

    /// <summary>
    /// Both run the same lambda: of several the runtime would inline one, which is then called four nanoseconds faster.
    /// </summary>
    private static Contender Of(string name, GinConfig config) => new(name, () => config.Create<Leaf>());

    private static string Text(int configurables)
    {
        var text = new StringBuilder("Leaf:\n  units = 64\n  seed = 7\n  rate = 0.1\n  name = 'dense'\n  bias = True\n");
        for (var i = 0; i < configurables; i++)
        {
            for (var parameter = 0; parameter < BindingsEach; parameter++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{Name(i)}.{"abcdefghkl"[parameter]} = {parameter}\n");
            }
        }

        return text.ToString();
    }

    private static string Name(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"large.module{index % 100}.Layer{index}");
}
