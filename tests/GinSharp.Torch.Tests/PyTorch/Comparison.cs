using System.Globalization;
using System.Text.Json;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Compares numbers with those of the reference; the first difference is kept.</summary>
internal sealed class Comparison(double tolerance)
{
    public Finding Finding { get; private set; } = Finding.Equal;

    public bool Differs => Finding.Verdict != Verdict.Equal;

    public void Tensor(string what, Tensor? here, JsonElement there)
    {
        if (there.ValueKind != JsonValueKind.Object || here is null)
        {
            if ((there.ValueKind == JsonValueKind.Object) != (here is not null))
            {
                Fail(what, here is null ? "none" : "a tensor", here is null ? "a tensor" : "none");
            }

            return;
        }

        if (!here.shape.SequenceEqual(Packed.Shape(there)))
        {
            Fail(what, $"({string.Join(", ", here.shape)})", $"({string.Join(", ", Packed.Shape(there))})");
            return;
        }

        Numbers(what, Packed.ValuesOf(here), Packed.Values(there));
    }

    /// <summary>Numbers are as far apart as the largest of them allows.</summary>
    public void Numbers(string what, double[] here, double[] there)
    {
        if (here.Length != there.Length)
        {
            Fail(what, $"{here.Length} numbers", $"{there.Length} numbers");
            return;
        }

        var largest = there.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        var worst = Enumerable.Range(0, here.Length).Where(i => !Near(here[i], there[i], largest))
            .OrderByDescending(i => Math.Abs(here[i] - there[i])).ToList();
        if (worst.Count > 0)
        {
            Fail(what, Packed.Write(here[worst[0]]), Packed.Write(there[worst[0]]));
        }
    }

    public void Equal(string what, object? here, object? there)
    {
        if (!Equals(here, there))
        {
            Fail(
                what,
                Convert.ToString(here, CultureInfo.InvariantCulture) ?? "",
                Convert.ToString(there, CultureInfo.InvariantCulture) ?? "");
        }
    }

    public void Fail(string what, string here, string there)
    {
        if (!Differs)
        {
            Finding = Finding.Different($"{what} {here}", there);
        }
    }

    private bool Near(double here, double there, double largest) =>
        here.Equals(there) || Math.Abs(here - there) <= tolerance * Math.Max(largest, 1);
}
