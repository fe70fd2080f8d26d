using GinSharp.Diagnostics;

namespace GinSharp.Configurables;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>Nobody misspells a name of a page's length.</summary>
    private const int LongestName = 200;

    /// <summary>
    /// The candidate nearest to a misspelled name, case and underscores ignored; the first of several as near, or null
    /// when none is near: up to a third of the letters may be wrong, missing, too many, or swapped with their
    /// neighbours. The name itself is never one.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">What it may have meant.</param>
    /// <param name="budget">What the search may take, or null for as much as it needs.</param>
    public static string? Find(string name, IEnumerable<string> candidates, SuggestionBudget? budget = null)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var folded = Fold(name);
        string? nearest = null;
        var nearestDistance = Math.Max(1, folded.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            // The name itself is no help: what is wrong with it is something else.
            if (candidate == name || candidate.Length > 2 * LongestName)
            {
                continue;
            }

            if (budget?.Spend(folded.Length, candidate.Length) == false)
            {
                return nearest;
            }

            var foldedCandidate = Fold(candidate);
            if (Math.Abs(foldedCandidate.Length - folded.Length) >= nearestDistance)
            {
                continue;
            }

            var distance = Distance(folded, foldedCandidate);
            if (distance < nearestDistance && distance < Math.Max(folded.Length, foldedCandidate.Length))
            {
                (nearest, nearestDistance) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static string Fold(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The Damerau–Levenshtein distance in which no part of a name is edited twice.</summary>
    private static int Distance(string a, string b)
    {
        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
