using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace GinSharp.Conformance.Runtime;

/// <summary>Turns values of the cases into objects, and what runs gave into values of the cases.</summary>
public static class RuntimeValues
{
    public static object? Read(JsonNode node)
    {
        var value = node["v"];
        return node["t"]!.GetValue<string>() switch
        {
            "none" => null,
            "bool" => value!.GetValue<bool>(),
            "int" => long.Parse(value!.GetValue<string>(), CultureInfo.InvariantCulture),
            "float" => ReadFloat(value!.GetValue<string>()),
            "str" => value!.GetValue<string>(),
            "bytes" => Convert.FromHexString(value!.GetValue<string>()),
            "list" => value!.AsArray().Select(item => Read(item!)).ToList(),
            "tuple" => value!.AsArray().Select(item => Read(item!)).ToArray(),
            "dict" => new GinDictionary(
                value!.AsArray().Select(pair => KeyValuePair.Create(Read(pair![0]!), Read(pair[1]!)))),
            "enum" => Enum.Parse<Color>(value!.GetValue<string>()["Color.".Length..]),
            "required" => Gin.Required,
            var tag => throw new ArgumentException($"No argument is tagged '{tag}'."),
        };
    }

    public static JsonNode Write(object? value) => value switch
    {
        null => Tagged.OfNone(),
        bool boolean => Tagged.OfBoolean(boolean),
        long integer => Tagged.OfInteger(integer),
        BigInteger integer => Tagged.OfInteger(integer),
        double number => Tagged.OfFloat(number),
        Complex complex => Tagged.OfComplex(complex),
        string text => Tagged.OfString(text),
        byte[] bytes => Tagged.OfBytes(bytes),
        Color color => new JsonObject { ["t"] = "enum", ["v"] = $"Color.{color}" },
        object?[] tuple => Tagged.OfTuple(tuple.Select(Write)),
        List<object?> list => Tagged.OfList(list.Select(Write)),
        GinDictionary dictionary => Tagged.OfDictionary(dictionary.Select(pair => (Write(pair.Key), Write(pair.Value)))),
        UniverseCall call => new JsonObject
        {
            ["t"] = "call",
            ["name"] = call.Name,
            ["args"] = new JsonArray([.. call.Arguments.Select(Write)]),
        },
        Box box => Write(box.Shown),
        SizedBox box => Write(box.Shown),
        Delegate or GinFactory<object?> => new JsonObject { ["t"] = "fn" },
        _ => throw new ArgumentException($"The cases have no {value.GetType()}."),
    };

    private static double ReadFloat(string text) => text switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };
}
