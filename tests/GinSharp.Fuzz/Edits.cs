namespace GinSharp.Fuzz;

/// <summary>All texts that differ from another by one small edit.</summary>
public static class Edits
{
    public static IEnumerable<string> Of(string text) =>
        Prefixes(text).Concat(Deletions(text)).Concat(Duplications(text));

    /// <summary>The text cut off before each of its characters.</summary>
    public static IEnumerable<string> Prefixes(string text) =>
        Enumerable.Range(0, text.Length).Select(length => text[..length]);

    /// <summary>The text without each of its characters.</summary>
    public static IEnumerable<string> Deletions(string text) =>
        Enumerable.Range(0, text.Length).Select(place => text.Remove(place, 1));

    /// <summary>The text with each of its characters twice.</summary>
    public static IEnumerable<string> Duplications(string text) =>
        Enumerable.Range(0, text.Length).Select(place => text.Insert(place, text[place].ToString()));
}
