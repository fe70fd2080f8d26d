using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>
/// What a value holds, as a text that is equal for equal values. A scalar shows as a file would hold it, without its
/// type: a parameter that is an <c>object</c> gets the literal itself when a text is read again, as documented.
/// </summary>
internal static class ApiSnapshot
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => text,
        double.NaN => "NaN",
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Utc } time =>
            time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly hour => hour.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Uri uri => uri.OriginalString,
        Type type => $"type {type}",
        GinReference reference => reference.ToString(),
        Enum member => member.ToString(),
        IFormattable scalar => scalar.ToString(null, CultureInfo.InvariantCulture),
        bool or Version => value.ToString()!,
        byte[] bytes => $"b{Convert.ToHexString(bytes)}",
        Task<string> task => $"task {task.GetAwaiter().GetResult()}",
        Lazy<int> lazy => $"lazy {Late(() => lazy.Value)}",
        Lazy<Plain> lazy => $"lazy {Late(() => lazy.Value)}",
        Func<Plain> make => $"make {Late(make)}",
        Func<int, double> schedule => $"schedule {Late(() => schedule(3))}",
        GinFactory<Plain> factory => $"factory {factory.Scope} {factory.Selector} {Late(factory.Create)}",
        GinFactory<object?> factory => $"factory {factory.Scope} {factory.Selector}",
        Delegate call => $"delegate {call.GetType()}",
        IDictionary entries => Map(entries.Keys.Cast<object?>().Select(key => (key, entries[key!]))),
        GinDictionary entries => Map(entries.Select(entry => (entry.Key, entry.Value))),
        IReadOnlyDictionary<string, object?> entries => Map(entries.Select(entry => ((object?)entry.Key, entry.Value))),
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i])))})",
        object?[] items when value.GetType() == typeof(object[]) => $"({string.Join(", ", items.Select(Of))})",
        HashSet<int> items => $"[{string.Join(", ", items.Order().Select(item => Of(item)))}]",
        IEnumerable items when !IsUnset(items) => $"[{string.Join(", ", items.Cast<object?>().Select(Of))}]",
        IEnumerable => "unset",
        _ => Members(value),
    };

    /// <summary>What a call gives, or how it is refused: a text read again has other locations.</summary>
    public static string Late<T>(Func<T> call)
    {
        try
        {
            return Of(call());
        }
        catch (Exception exception) when (exception is GinException or CastException)
        {
            return Refusal(exception);
        }
    }

    public static string Refusal(Exception exception) => exception is GinException gin
        ? "refused: " + string.Join(" ", gin.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal))
        : exception.GetType().Name;

    // The default of an ImmutableArray has no items, and no count either.
    private static bool IsUnset(IEnumerable items) =>
        items is System.Collections.Immutable.ImmutableArray<double> { IsDefault: true };

    private static string Map(IEnumerable<(object? Key, object? Value)> entries) =>
        $"{{{string.Join(", ", entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}").Order(StringComparer.Ordinal))}}}";

    private static string Members(object value)
    {
        var properties = Properties.GetOrAdd(value.GetType(), type =>
            [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(p => p.Name, StringComparer.Ordinal)]);
        return $"{value.GetType().Name} {{ "
            + $"{string.Join(", ", properties.Select(property => $"{property.Name} = {Of(property.GetValue(value))}"))} }}";
    }
}
