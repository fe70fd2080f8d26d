using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GinSharp.Runs;

/// <summary>How the JSON files of a run are written, and read although anything may have happened to them.</summary>
internal static class RunJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">The text is not what was written.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("the text is null");

    /// <summary>Nullable annotations of items are not respected.</summary>
    /// <exception cref="JsonException">Some of the items are null.</exception>
    public static void RequireItems(IEnumerable<object?> items, string name)
    {
        if (items.Contains(null))
        {
            throw new JsonException($"an item of '{name}' is null");
        }
    }

    /// <summary>What is wrong, and where: without the path inside the text, which may hold anything.</summary>
    public static string Describe(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        var what = (end < 0 ? message : message[..end]).TrimEnd('.');
        return exception is { LineNumber: { } line, BytePositionInLine: { } column }
            ? FormattableString.Invariant($"line {line + 1}, column {column + 1}: {what}")
            : what;
    }
}
