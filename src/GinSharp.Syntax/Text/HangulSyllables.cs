namespace GinSharp.Syntax.Text;

/// <summary>The 11,172 syllables of Hangul, whose names are put together from those of their parts.</summary>
internal static class HangulSyllables
{
    private const string Prefix = "HANGUL SYLLABLE ";
    private const int FirstSyllable = 0xAC00;

    private static readonly string[] Initials =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
    [
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU",
        "EU", "YI", "I",
    ];

    private static readonly string[] Finals =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H",
    ];

    public static bool TryFind(string name, out int codePoint)
    {
        codePoint = 0;
        if (!name.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        var rest = Prefix.Length;
        var initial = TakeLongest(Initials, name, ref rest);
        var vowel = TakeLongest(Vowels, name, ref rest);
        var final = TakeLongest(Finals, name, ref rest);
        codePoint = FirstSyllable + (((initial * Vowels.Length) + vowel) * Finals.Length) + final;
        return vowel >= 0 && rest == name.Length;
    }

    /// <summary>The index of the longest part that stands here, or -1; goes on behind it.</summary>
    private static int TakeLongest(string[] parts, string name, ref int position)
    {
        var best = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (string.CompareOrdinal(name, position, parts[i], 0, parts[i].Length) == 0
                && (best < 0 || parts[i].Length > parts[best].Length))
            {
                best = i;
            }
        }

        position += best < 0 ? 0 : parts[best].Length;
        return best;
    }
}
