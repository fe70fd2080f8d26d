namespace GinSharp.Fuzz.Api;

/// <summary>What a config is, as far as its public members show.</summary>
internal sealed record ApiFingerprint(string Text, string Flat, int Warnings, bool IsLocked)
{
    private static readonly ConfigTextFormat Format = new() { ShowProvenance = true };

    public static ApiFingerprint Of(GinConfig config) => new(
        config.ConfigText(Format), ApiSnapshot.Of(config.FlatParameters()), config.Warnings.Count, config.IsLocked);
}
