namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Extras(
    int Known = 1, [ConfigurableExtras] IReadOnlyDictionary<string, object?>? Rest = null);
