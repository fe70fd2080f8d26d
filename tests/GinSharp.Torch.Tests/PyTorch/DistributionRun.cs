using System.Text.Json;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Asks a distribution what the reference asked.</summary>
internal static class DistributionRun
{
    private const int Count = 20000;

    public static Finding Run(ReferenceCase one, ScalarType type)
    {
        set_default_dtype(type);
        var comparison = new Comparison(type == ScalarType.Float64 ? 1e-9 : 3e-5);
        using var distribution = CaseBuilder.Build<distributions.Distribution>(one);
        if (one.Refused is not null)
        {
            comparison.Fail("created", "accepted", "refused");
            return comparison.Finding;
        }

        var values = Packed.Tensor(one["values"], type);
        comparison.Equal("batch_shape", Text(distribution.batch_shape), Text(one["batch"]));
        comparison.Equal("event_shape", Text(distribution.event_shape), Text(one["event"]));
        Ask("log_prob", one["log_prob"], () => distribution.log_prob(values));
        Ask("mean", one["mean"], () => distribution.mean);
        Ask("variance", one["variance"], () => distribution.variance);
        Ask("stddev", one["stddev"], () => distribution.stddev);
        Ask("entropy", one["entropy"], distribution.entropy);
        Ask("cdf", one["cdf"], () => distribution.cdf(values));
        Ask("icdf", one["icdf"], () => distribution.icdf(full(distribution.batch_shape.Shape, 0.3, type)));
        Ask("enumerate_support", one["support"], () => distribution.enumerate_support());
        Sample(one, distribution, comparison);
        return comparison.Finding;

        void Ask(string what, JsonElement there, Func<Tensor> ask)
        {
            if (there.ValueKind != JsonValueKind.Object)
            {
                return;
            }

            try
            {
                comparison.Tensor(what, ask(), there);
            }
            catch (Exception exception)
            {
                comparison.Fail(what, $"fails ({exception.GetType().Name})", Packed.Write(Packed.Values(there)[0]));
            }
        }
    }

    private static void Sample(ReferenceCase one, distributions.Distribution distribution, Comparison comparison)
    {
        var there = one["sample"];
        manual_seed(8);
        var drawn = distribution.sample(Count);
        comparison.Equal("shape of samples", Text(new Size(drawn.shape)), Text(there.GetProperty("shape")));
        comparison.Equal("type of samples", drawn.dtype == ScalarType.Int64 ? "i" : "f", one["sample_kind"].GetString());
        comparison.Equal(
            "float type of samples", drawn.is_floating_point() && drawn.dtype != get_default_dtype() ? drawn.dtype : null,
            null);
        if (comparison.Differs)
        {
            return;
        }

        Columns(one, drawn, "sample", comparison);
        if (one.Has("rsample"))
        {
            var again = distribution.rsample(Count);
            comparison.Equal("shape of rsample", Text(new Size(again.shape)), Text(there.GetProperty("shape")));
            Columns(one, again, "rsample", comparison);
        }
    }

    private static void Columns(ReferenceCase one, Tensor drawn, string what, Comparison comparison)
    {
        var there = one["sample"];
        var moments = one["variance"].ValueKind == JsonValueKind.Object ? Packed.Values(one["variance"]) : [0];
        if (comparison.Differs)
        {
            return;
        }

        var columns = drawn.to(ScalarType.Float64).reshape(Count, -1);
        var medians = Packed.ValuesOf(columns.sort(0).Values[(Count / 2) - 1]);
        var deviations = Packed.ValuesOf(columns.std(0));
        var means = Packed.ValuesOf(columns.mean([0]));
        var theirs = Packed.Numbers(there.GetProperty("std"));
        for (var i = 0; i < medians.Length; i++)
        {
            // Of a tail without a variance no moment can be compared.
            if (Array.Exists(moments, moment => !double.IsFinite(moment) || moment > 20))
            {
                Near("median", medians[i], Packed.Numbers(there.GetProperty("median"))[i], 0.5);
            }
            else
            {
                Near("mean", means[i], Packed.Numbers(there.GetProperty("mean"))[i], 0.08 * theirs[i] + 1e-3);
                Near("deviation", deviations[i], theirs[i], 0.25 * theirs[i] + 1e-3);
            }
        }

        void Near(string part, double here, double other, double error)
        {
            if (!(Math.Abs(here - other) <= error))
            {
                comparison.Fail($"{part} of {what}", Packed.Write(here), Packed.Write(other));
            }
        }
    }

    private static string Text(Size size) => string.Join(", ", size.Shape);

    private static string Text(JsonElement sizes) =>
        string.Join(", ", sizes.EnumerateArray().Select(one => one.GetInt64()));
}
