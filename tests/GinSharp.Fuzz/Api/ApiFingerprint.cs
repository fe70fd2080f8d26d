namespace GinSharp.Fuzz.Api;

/// <summary>What a config is, as far as its public members show.</summary>
internal sealed record ApiFingerprint(string Text, string Flat, int Warnings, bool IsLocked)
{
    private static readonly ConfigTextFormat _format = new() { ShowProvenance = true };

    public static ApiFingerprint Of(GinConfig config) => new(
        config.ConfigText(_format), ApiSnapshot.Of(config.FlatParameters()), config.Warnings.Count, config.IsLocked);
}
