using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>The configurables that led to an exception, kept in its <see cref="Exception.Data"/>.</summary>
internal static class ErrorChain
{
    private const string Key = "GinSharp.Chain";
    private const int Longest = 20;

    /// <summary>The links, from the outermost call in.</summary>
    public static IReadOnlyList<string> Of(Exception exception) =>
        exception.Data[Key] is List<string> links ? [.. Enumerable.Reverse(links)] : [];

    /// <summary>Adds the next link outwards; of a very long chain only the innermost part is kept.</summary>
    public static void Add(Exception exception, string link, SourceSpan? place)
    {
        if (exception.Data[Key] is not List<string> links)
        {
            exception.Data[Key] = links = [];
        }

        if (links.Count < Longest)
        {
            links.Add(place is { } span ? $"{link} ({span})" : link);
        }
    }
}
