using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace GinSharp.Conformance;

/// <summary>Makes one text of all keys that Python takes for equal: <c>1</c>, <c>1.0</c> and <c>True</c>.</summary>
public static class PythonKey
{
    public static string Of(JsonNode value) => value["t"]!.GetValue<string>() switch
    {
        "bool" => value["v"]!.GetValue<bool>() ? "number 1" : "number 0",
        "int" => $"number {value["v"]}",
        "float" => Number(PythonFloatValue(value["v"]!)),
        "complex" when PythonFloatValue(value["im"]!) == 0 => Number(PythonFloatValue(value["re"]!)),
        "complex" => $"complex {Number(PythonFloatValue(value["re"]!))} {Number(PythonFloatValue(value["im"]!))}",
        "tuple" => $"({string.Join(',', value["v"]!.AsArray().Select(item => Of(item!)))})",
        _ => Json.Print(value),
    };

    private static string Number(double value) => double.IsInteger(value)
        ? $"number {new BigInteger(value).ToString(CultureInfo.InvariantCulture)}"
        : $"number {PythonFloat.Repr(value)}";

    private static double PythonFloatValue(JsonNode text) => text.GetValue<string>() switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        var digits => double.Parse(digits, CultureInfo.InvariantCulture),
    };
}
