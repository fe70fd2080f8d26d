using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace GinSharp.Conformance;

/// <summary>Writes values as the case files have them: JSON objects with a tag <c>t</c>.</summary>
public static class Tagged
{
    public static JsonObject OfNone() => new() { ["t"] = "none" };

    public static JsonObject OfBoolean(bool value) => Leaf("bool", value);

    public static JsonObject OfInteger(BigInteger value) =>
        Leaf("int", value.ToString(CultureInfo.InvariantCulture));

    public static JsonObject OfFloat(double value) => Leaf("float", PythonFloat.Repr(value));

    public static JsonObject OfComplex(Complex value) => new()
    {
        ["t"] = "complex",
        ["re"] = PythonFloat.Repr(value.Real),
        ["im"] = PythonFloat.Repr(value.Imaginary),
    };

    public static JsonObject OfBytes(ReadOnlySpan<byte> value) => Leaf("bytes", Convert.ToHexStringLower(value));

    /// <summary>A string; as code points where it holds a lone surrogate, which JSON cannot carry.</summary>
    public static JsonObject OfString(string value)
    {
        var runes = new List<int>();
        var isWhole = true;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value, i))
            {
                runes.Add(char.ConvertToUtf32(value, i++));
            }
            else
            {
                isWhole &= !char.IsSurrogate(value[i]);
                runes.Add(value[i]);
            }
        }

        return isWhole
            ? Leaf("str", value)
            : new() { ["t"] = "str", ["cp"] = new JsonArray([.. runes.Select(rune => JsonValue.Create(rune))]) };
    }

    public static JsonObject OfList(IEnumerable<JsonNode> items) => Items("list", items);

    public static JsonObject OfTuple(IEnumerable<JsonNode> items) => Items("tuple", items);

    /// <summary>A dictionary; a later duplicate of a key takes the place of the earlier one's value.</summary>
    public static JsonObject OfDictionary(IEnumerable<(JsonNode Key, JsonNode Value)> entries)
    {
        var places = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        var pairs = new JsonArray();
        foreach (var (key, value) in entries)
        {
            if (places.TryGetValue(PythonKey.Of(key), out var pair))
            {
                pair[1] = value;
            }
            else
            {
                pair = new JsonArray(key, value);
                places.Add(PythonKey.Of(key), pair);
                pairs.Add(pair);
            }
        }

        return new() { ["t"] = "dict", ["v"] = pairs };
    }

    public static JsonObject OfReference(string scope, string selector, bool isCall) => new()
    {
        ["t"] = "ref",
        ["scope"] = scope,
        ["selector"] = selector,
        ["call"] = isCall,
    };

    public static JsonObject OfMacro(string name) => new() { ["t"] = "macro", ["name"] = name };

    private static JsonObject Leaf(string tag, JsonNode value) => new() { ["t"] = tag, ["v"] = value };

    private static JsonObject Items(string tag, IEnumerable<JsonNode> items) =>
        new() { ["t"] = tag, ["v"] = new JsonArray([.. items]) };
}
