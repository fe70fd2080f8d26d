using System.Security.Cryptography;
using System.Text;

namespace GinSharp.Runs;

/// <summary>A .gin text whose first line tells whether the rest was changed.</summary>
internal static class SealedText
{
    private const string Title = "# The config of this run. Copy the file to change it; SHA-256 of what follows: ";

    public static string Seal(string text) => $"{Title}{Hash(text)}\n\n{text}";

    /// <summary>Whether the text is as it was when it was sealed.</summary>
    public static bool IsWhole(string sealedText)
    {
        var end = sealedText.IndexOf("\n\n", StringComparison.Ordinal);
        return end >= 0 && sealedText[..end] == $"{Title}{Hash(sealedText[(end + 2)..])}";
    }

    /// <summary>The SHA-256 of a text, in lower-case hex.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
