using System.Text.Json;

namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>A line of the reference: what PyTorch makes of a few lines of gin.</summary>
internal sealed class ReferenceCase(JsonElement json)
{
    public string Kind { get; } = json.GetProperty("kind").GetString()!;

    public string Name { get; } = json.GetProperty("name").GetString()!;

    /// <summary>What the case binds beside its base; empty for the defaults.</summary>
    public string Option { get; } = json.TryGetProperty("option", out var option) ? option.GetString()! : "";

    /// <summary>Whether the value is one that no file should have.</summary>
    public bool IsOdd => Has("odd");

    /// <summary>When PyTorch refuses it, <c>created</c> or <c>called</c>; null where it does not.</summary>
    public string? Refused => json.TryGetProperty("refused", out var refused) ? refused.GetString() : null;

    public JsonElement this[string field] => json.GetProperty(field);

    public bool Has(string field) =>
        json.TryGetProperty(field, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False);

    /// <summary>The lines of the file.</summary>
    public string Text => string.Concat(json.GetProperty("lines").EnumerateArray().Select(line => $"{line}\n"));

    public override string ToString() => $"{Name}: {(Option.Length == 0 ? "defaults" : Option)}";
}
