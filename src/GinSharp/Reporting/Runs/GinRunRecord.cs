using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GinSharp.Reporting;

namespace GinSharp;

/// <summary>
/// What a run was: the files and the command line that configured it, and what the parameters of everything that was
/// called were. Parsing <see cref="ConfigText"/> and running again makes the same calls with the same values.
/// </summary>
public sealed record GinRunRecord
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>When the record was made.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>The command line that the config was given, program name excluded.</summary>
    public required IReadOnlyList<string> CommandLine { get; init; }

    /// <summary>The files that were read, in order.</summary>
    public required IReadOnlyList<GinRunFile> Files { get; init; }

    /// <summary>How many files were read besides, after the first thousand.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FurtherFiles { get; init; }

    /// <summary>All bindings, as one .gin file.</summary>
    public required string ConfigText { get; init; }

    /// <summary>What was called.</summary>
    public required IReadOnlyList<GinRunCall> Calls { get; init; }

    /// <summary>
    /// About how many scopes there were besides those of <see cref="Calls"/>: see
    /// <see cref="GinOptions.MaxRecordedScopes"/>.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long FurtherScopes { get; init; }

    /// <summary>
    /// How many calls with other values there were, in the scopes of <see cref="Calls"/>, which are not listed: of one
    /// way of calling a configurable in a scope, the last eight are.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public long FurtherCalls { get; init; }

    /// <summary>
    /// The versions of the runtime, of GinSharp and of the assemblies that offer configurables, by name.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    /// <summary>Reads a record that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">The text is no record.</exception>
    public static GinRunRecord FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var record = JsonSerializer.Deserialize<GinRunRecord>(json, Json)
            ?? throw new JsonException("The record is null.");

        // Of items, the annotations are not respected.
        IEnumerable<object?> items =
        [
            .. record.CommandLine,
            .. record.Files,
            .. record.Versions.Values,
            .. record.Calls,
            .. record.Calls.Where(call => call is not null).SelectMany(call => call.Parameters),
        ];
        return items.Contains(null) ? throw new JsonException("an item is null") : record;
    }

    /// <summary>What differs between two runs, parameter by parameter; layout and order do not count.</summary>
    /// <param name="first">A run.</param>
    /// <param name="second">Another run.</param>
    public static IReadOnlyList<GinRunDifference> Diff(GinRunRecord first, GinRunRecord second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return RunComparison.Compare(first, second);
    }

    /// <summary>The record as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
