using System.Globalization;
using System.Text.Json;
using static TorchSharp.torch;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Tensors and numbers as the reference has them.</summary>
internal static class Packed
{
    public static double Number(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.String => json.GetString() switch
        {
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            _ => double.NaN,
        },
        var kind => throw new ArgumentException($"{kind} is not a number"),
    };

    public static double[] Numbers(JsonElement json) => [.. json.EnumerateArray().Select(Number)];

    public static long[] Shape(JsonElement json) =>
        [.. json.GetProperty("s").EnumerateArray().Select(one => one.GetInt64())];

    public static double[] Values(JsonElement json) => Numbers(json.GetProperty("v"));

    /// <summary>An argument of a call: a tensor, a tuple of them, a truth value or null.</summary>
    public static object? Argument(JsonElement json, ScalarType type) => json.ValueKind switch
    {
        JsonValueKind.Object => Tensor(json, type),
        JsonValueKind.Array => json.EnumerateArray().Select(one => (Tensor)Argument(one, type)!).ToArray(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public static Tensor Tensor(JsonElement json, ScalarType type)
    {
        var values = Values(json);
        using var wide = tensor(values, Shape(json), ScalarType.Float64);
        return wide.to(json.GetProperty("d").GetString() switch
        {
            "i" => ScalarType.Int64,
            "b" => ScalarType.Bool,
            _ => type,
        }, copy: true);
    }

    public static double[] ValuesOf(Tensor tensor)
    {
        using var wide = tensor.detach().to_dense().to(ScalarType.Float64).contiguous().flatten();
        return wide.data<double>().ToArray();
    }

    public static string Write(double number) => number.ToString("G4", CultureInfo.InvariantCulture);
}
