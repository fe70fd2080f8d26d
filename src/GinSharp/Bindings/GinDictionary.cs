using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GinSharp.Bindings;

namespace GinSharp;

/// <summary>
/// What <c>{'a': 1}</c> in a .gin file is to a parameter of type <c>object</c>: a read-only dictionary that keeps the
/// order of its entries, takes null as a key, and tells keys apart as Python does.
/// </summary>
/// <remarks>
/// <c>1</c>, <c>1.0</c>, <c>True</c> and <c>1+0j</c> are one key, numbers of different types being compared exactly; a
/// string and bytes are two keys; bytes (<c>byte[]</c>) and tuples (<c>object?[]</c>) are compared by content, so they
/// must not be changed while they are keys. A NaN equals only itself, the same object, as in Python.
/// </remarks>
public sealed class GinDictionary : IReadOnlyDictionary<object?, object?>
{
    /// <summary>Stands for the null key, which <see cref="Dictionary{TKey,TValue}"/> refuses.</summary>
    private static readonly object NullKey = new();

    private readonly object?[] _keys;
    private readonly object?[] _values;
    private readonly Dictionary<object, int> _indexes;

    /// <summary>
    /// Creates a dictionary. The value of a later duplicate takes the place, and the key, of the first.
    /// </summary>
    /// <param name="entries">The entries in order.</param>
    /// <exception cref="ArgumentException">
    /// A key is a list (<c>List&lt;object?&gt;</c>) or a <see cref="GinDictionary"/>, or a tuple that holds one: they
    /// can be changed, or compare by content that can, and are no keys in Python either.
    /// </exception>
    public GinDictionary(IEnumerable<KeyValuePair<object?, object?>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _indexes = new Dictionary<object, int>(PythonEqualityComparer.Instance);
        List<object?> keys = [];
        List<object?> values = [];
        foreach (var (key, value) in entries)
        {
            if (!IsHashable(key))
            {
                throw new ArgumentException("A list or a dictionary cannot be a key.", nameof(entries));
            }

            if (_indexes.TryAdd(key ?? NullKey, keys.Count))
            {
                keys.Add(key);
                values.Add(value);
            }
            else
            {
                values[_indexes[key ?? NullKey]] = value;
            }
        }

        _keys = [.. keys];
        _values = [.. values];
    }

    private GinDictionary(GinDictionary keys, object?[] values) =>
        (_keys, _indexes, _values) = (keys._keys, keys._indexes, values);

    /// <summary>The dictionary without entries, <c>{}</c>.</summary>
    public static GinDictionary Empty { get; } = new([]);

    /// <summary>The number of entries.</summary>
    public int Count => _keys.Length;

    /// <summary>The keys in order.</summary>
    public IEnumerable<object?> Keys => Array.AsReadOnly(_keys);

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<object?> Values => Array.AsReadOnly(_values);

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key, or any other that Python takes as equal.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public object? this[object? key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no key '{key ?? "None"}'.");

    /// <summary>Whether there is an entry with a key.</summary>
    /// <param name="key">The key, or any other that Python takes as equal.</param>
    public bool ContainsKey(object? key) => _indexes.ContainsKey(key ?? NullKey);

    /// <summary>Looks up the value of a key.</summary>
    /// <param name="key">The key, or any other that Python takes as equal.</param>
    /// <param name="value">The value, or null when there is no such key.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(object? key, [MaybeNullWhen(false)] out object? value)
    {
        var isFound = _indexes.TryGetValue(key ?? NullKey, out var index);
        value = isFound ? _values[index] : null;
        return isFound;
    }

    /// <summary>The entries in order.</summary>
    public IEnumerator<KeyValuePair<object?, object?>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return new KeyValuePair<object?, object?>(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Whether Python takes a value as a key: everything but lists, dictionaries, and tuples that hold one.
    /// </summary>
    internal static bool IsHashable(object? key)
    {
        if (key is not object?[] items)
        {
            return key is not (List<object?> or GinDictionary);
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Array.TrueForAll(items, IsHashable);
    }

    /// <summary>A dictionary with the same keys and other values, which it keeps.</summary>
    internal GinDictionary WithValues(object?[] values) => new(this, values);
}
