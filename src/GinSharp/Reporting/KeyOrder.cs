using System.Collections.Immutable;

namespace GinSharp.Reporting;

/// <summary>
/// The order in which <c>pprint</c> writes the keys of a dictionary: by value where Python compares the two, else by
/// the name of their types.
/// </summary>
/// <remarks>
/// Mixed keys can go in circles (<c>1 &lt; 1.5</c>, <c>1.5 &lt; %m</c>, <c>%m &lt; 1</c>), which the sorts of .NET do
/// not promise to survive, and where the outcome hangs on the algorithm. This is Python's for short lists: take the run
/// that the list begins with, then insert the others one by one.
/// </remarks>
internal static class KeyOrder
{
    /// <summary>How many Python sorts by inserting; more are halved, sorted, and merged.</summary>
    private const int LongestInserted = 64;

    public static ImmutableArray<Literal> Sort(ImmutableArray<Literal> items) => Sort(items, item => item);

    public static ImmutableArray<T> Sort<T>(ImmutableArray<T> items, Func<T, Literal> keyOf)
    {
        if (items.Length > LongestInserted)
        {
            var (left, right) = (Sort(items[..(items.Length / 2)], keyOf), Sort(items[(items.Length / 2)..], keyOf));
            return Merge(left, right, keyOf);
        }

        var run = FirstRun(items, keyOf, out var descends);
        var sorted = new List<T>(items[..run]);
        if (descends)
        {
            sorted.Reverse();
        }

        foreach (var item in items[run..])
        {
            sorted.Insert(PlaceOf(keyOf(item), sorted, keyOf), item);
        }

        return [.. sorted];
    }

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> left, ImmutableArray<T> right, Func<T, Literal> keyOf)
    {
        var merged = ImmutableArray.CreateBuilder<T>(left.Length + right.Length);
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            merged.Add(Precedes(keyOf(right[j]), keyOf(left[i])) ? right[j++] : left[i++]);
        }

        merged.AddRange(left.AsSpan()[i..]);
        merged.AddRange(right.AsSpan()[j..]);
        return merged.MoveToImmutable();
    }

    private static int FirstRun<T>(ImmutableArray<T> items, Func<T, Literal> keyOf, out bool descends)
    {
        descends = items.Length > 1 && Precedes(keyOf(items[1]), keyOf(items[0]));
        var length = Math.Min(2, items.Length);
        while (length < items.Length && Precedes(keyOf(items[length]), keyOf(items[length - 1])) == descends)
        {
            length++;
        }

        return length;
    }

    private static int PlaceOf<T>(Literal key, List<T> sorted, Func<T, Literal> keyOf)
    {
        var low = 0;
        var high = sorted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Precedes(key, keyOf(sorted[middle])))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static bool Precedes(Literal left, Literal right) =>
        LiteralComparison.IsLess(left, right) ?? string.CompareOrdinal(left.TypeName, right.TypeName) < 0;
}
