using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// The literal that says what an object of the program's says, so that code may bind whatever a file may say. The parts
/// of a container stay objects, whose own literals are asked for in turn.
/// </summary>
internal static class EquivalentLiteral
{
    private static readonly MethodInfo EntriesMethod =
        typeof(EquivalentLiteral).GetMethod(nameof(Entries), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The literal of an object, or null where it has none.</summary>
    /// <param name="value">The object, no literal itself.</param>
    /// <param name="target">What it is to become: a decimal keeps its digits.</param>
    /// <param name="literal">The literal; null is None.</param>
    public static bool TryFind(object value, Type target, out object? literal)
    {
        literal = value switch
        {
            decimal number => OfNumber(number.ToString(CultureInfo.InvariantCulture), target),
            char character => character.ToString(),
            Enum member => member.ToString(),
            JsonElement json => OfJson(json, target),
            JsonDocument json => OfJson(json.RootElement, target),
            JsonNode json => OfJson(JsonSerializer.SerializeToElement(json), target),
            _ => OfText(value) ?? OfContainer(value),
        };
        return literal is not null || value is JsonElement { ValueKind: JsonValueKind.Null };
    }

    /// <summary>The text that is written for a value of a type that literals write as text.</summary>
    private static string? OfText(object value) => value switch
    {
        TimeSpan span => span.ToString("c", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Guid or Version or FileSystemInfo => value.ToString(),
        Uri uri => uri.OriginalString,
        _ => null,
    };

    private static object? OfContainer(object value)
    {
        if (value is ITuple tuple)
        {
            return Enumerable.Range(0, tuple.Length).Select(i => tuple[i]).ToArray();
        }

        if (value.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return new[] { type.GetProperty("Key")!.GetValue(value), type.GetProperty("Value")!.GetValue(value) };
        }

        return value is IEnumerable items ? OfDictionary(items) ?? (object)OfItems(items) : null;
    }

    private static GinDictionary? OfDictionary(IEnumerable items)
    {
        if (items is IDictionary untyped)
        {
            return new GinDictionary(untyped.Keys.Cast<object?>().Select(key => KeyValuePair.Create(key, untyped[key!])));
        }

        var contract = Array.Find(items.GetType().GetInterfaces(), contract =>
            contract.IsConstructedGenericType
            && (contract.GetGenericTypeDefinition() == typeof(IDictionary<,>)
                || contract.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)));
        return contract is null
            ? null
            : (GinDictionary)EntriesMethod.MakeGenericMethod(contract.GenericTypeArguments).Invoke(null, [items])!;
    }

    private static GinDictionary Entries<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> entries) =>
        new(entries.Select(entry => KeyValuePair.Create((object?)entry.Key, (object?)entry.Value)));

    private static List<object?> OfItems(IEnumerable items) => [.. items.Cast<object?>()];

    private static object? OfJson(JsonElement json, Type target) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => OfNumber(json.GetRawText(), target),
        JsonValueKind.Array => json.EnumerateArray().Select(item => (object?)item).ToList(),
        JsonValueKind.Object => new GinDictionary(json.EnumerateObject().Select(property =>
            KeyValuePair.Create((object?)property.Name, (object?)property.Value))),
        _ => null,
    };

    /// <summary>Digits without a point or an exponent are an integer, as in a file.</summary>
    private static object OfNumber(string digits, Type target)
    {
        if (BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer >= long.MinValue && integer <= long.MaxValue ? (long)integer : integer;
        }

        return (Nullable.GetUnderlyingType(target) ?? target) == typeof(decimal)
            && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
                ? exact
                : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
