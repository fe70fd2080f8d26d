namespace GinSharp.Injection.Conversion;

/// <summary>
/// Tells keys apart, and notices when they were made so that many have one hash: a dictionary of such keys takes a time
/// that grows with the square of their number, again at each call.
/// </summary>
internal sealed class KeySet<T>(int capacity)
{
    public const string Reason = "too many of its keys have the same hash";

    private const int ComparisonsPerKey = 32;

    private readonly HashSet<T> _keys = new(capacity, new Counter());

    /// <summary>Whether too many keys have one hash.</summary>
    public bool Collides => ((Counter)_keys.Comparer).Count > ComparisonsPerKey * (_keys.Count + 100L);

    /// <summary>Adds a key; false where it is there already.</summary>
    public bool Add(T key) => _keys.Add(key);

    /// <summary>Whether too many of some keys have one hash.</summary>
    public static bool DoCollide(ReadOnlySpan<T> keys)
    {
        var set = new KeySet<T>(keys.Length);
        foreach (var key in keys)
        {
            set.Add(key);
            if (set.Collides)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The usual comparison of a type, counted.</summary>
    private sealed class Counter : IEqualityComparer<T>
    {
        public long Count { get; private set; }

        public bool Equals(T? x, T? y)
        {
            Count++;
            return EqualityComparer<T>.Default.Equals(x, y);
        }

        public int GetHashCode(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);
    }
}
