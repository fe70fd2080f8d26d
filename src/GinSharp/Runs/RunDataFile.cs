namespace GinSharp;

/// <summary>A file of a data set.</summary>
public sealed record RunDataFile
{
    /// <summary>Its name; for one in a folder, that folder's name and the path from there, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Size { get; init; }

    /// <summary>The SHA-256 of the bytes, in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary><c>9912422 bytes, SHA-256 440fcabf…</c></summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Size} bytes, SHA-256 {(Sha256.Length > 8 ? $"{Sha256[..8]}…" : Sha256)}");
}
