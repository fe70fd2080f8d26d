using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using GinSharp.Bindings;

namespace GinSharp.Reporting;

/// <summary>
/// Whether a callee could tell two values apart, but for the types of numbers and collections: what a file says to a
/// parameter of type <c>object</c> is a <c>long</c>, a <c>double</c>, a list.
/// </summary>
internal static class SameValue
{
    public static bool Are(object? left, object? right)
    {
        if (left is null || right is null || ReferenceEquals(left, right))
        {
            return ReferenceEquals(left, right);
        }

        if (PythonNumber.TryReadInteger(left, out var integer))
        {
            return PythonNumber.TryReadInteger(right, out var other) && integer == other;
        }

        if (PythonNumber.TryReadFloat(left, out var number))
        {
            return PythonNumber.TryReadFloat(right, out var other) && AreSame(number, other);
        }

        return (left, right) switch
        {
            (string one, string other) => one == other,
            // The real part of an imaginary literal has the sign of the literal.
            (Complex one, Complex other) => one.Real.Equals(other.Real) && AreSame(one.Imaginary, other.Imaginary),
            (DateTime one, DateTime other) => one == other && one.Kind == other.Kind,
            (DateTimeOffset one, DateTimeOffset other) => one.EqualsExact(other),
            (Uri one, Uri other) => one.OriginalString == other.OriginalString,
            (FileSystemInfo one, FileSystemInfo other) =>
                one.GetType() == other.GetType() && one.ToString() == other.ToString(),
            (ITuple one, ITuple other) => AreSame(Items(one), Items(other)),
            (ITuple one, object?[] other) => AreSame(Items(one), other),
            _ => AreSameCollections(left, right) ?? left.Equals(right),
        };
    }

    private static bool? AreSameCollections(object left, object right)
    {
        if (EntriesOf(left) is { } entries)
        {
            return EntriesOf(right) is { } others && HaveTheSame(entries, others);
        }

        if (left is not IEnumerable items || right is not IEnumerable other
            || !CollectionTypes.IsList(left.GetType()) || !CollectionTypes.IsList(right.GetType()))
        {
            return null;
        }

        var (one, two) = (items.Cast<object?>().ToList(), other.Cast<object?>().ToList());
        return CollectionTypes.IsSet(left.GetType()) ? HaveTheSame(one, two) : AreSame(one, two);
    }

    private static bool AreSame(double left, double right) =>
        BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right)
        || (double.IsNaN(left) && double.IsNaN(right));

    private static bool AreSame(IReadOnlyList<object?> left, IReadOnlyList<object?> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => Are(pair.First, pair.Second));

    /// <summary>Whether two collections hold the same, in any order.</summary>
    private static bool HaveTheSame(List<object?> left, List<object?> right)
    {
        if (left.Count != right.Count || AreSame(left, right))
        {
            return left.Count == right.Count;
        }

        var rest = right.ToList();
        foreach (var item in left)
        {
            var index = rest.FindIndex(other => Are(item, other));
            if (index < 0)
            {
                return false;
            }

            rest.RemoveAt(index);
        }

        return true;
    }

    private static object?[] Items(ITuple tuple) => [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])];

    private static List<object?>? EntriesOf(object value) => value switch
    {
        IReadOnlyDictionary<object?, object?> dictionary =>
            [.. dictionary.Select(entry => (object?)new object?[] { entry.Key, entry.Value })],
        IDictionary dictionary => Entries(dictionary),
        _ => null,
    };

    // The other enumerator, the one of IEnumerable, gives pairs of the dictionary's own types.
    private static List<object?> Entries(IDictionary dictionary)
    {
        var entries = new List<object?>();
        foreach (DictionaryEntry entry in dictionary)
        {
            entries.Add(new[] { entry.Key, entry.Value });
        }

        return entries;
    }
}
