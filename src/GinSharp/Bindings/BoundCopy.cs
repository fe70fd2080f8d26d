using System.Collections;
using System.Collections.ObjectModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace GinSharp.Bindings;

/// <summary>
/// Copies the collections in a value that code binds, at any depth: arrays, the lists, sets and dictionaries of .NET,
/// and what tuples and pairs hold. What is in them, and collections of other types, is shared.
/// </summary>
internal sealed class BoundCopy
{
    private const int TupleRest = 7;

    private static readonly HashSet<Type> Sequences =
    [
        typeof(List<>), typeof(Collection<>), typeof(ObservableCollection<>), typeof(LinkedList<>), typeof(Queue<>),
        typeof(HashSet<>), typeof(SortedSet<>),
    ];

    private static readonly HashSet<Type> Dictionaries =
        [typeof(Dictionary<,>), typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(OrderedDictionary<,>)];

    /// <summary>The collections that are copied already, so that what is shared inside a value stays shared.</summary>
    private readonly Dictionary<object, object> _copies = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<object> _path = new(ReferenceEqualityComparer.Instance);

    private BoundCopy()
    {
    }

    /// <summary>What keeps the value from being copied, to stand behind <c>it</c>; null for nothing.</summary>
    private string? Fault { get; set; }

    /// <summary>A value with copies of its collections; the value itself where it has none.</summary>
    /// <param name="value">A value that was bound, so that it can be copied.</param>
    public static object? Of(object? value) => TryCopy(value, out _) is { } copy ? copy : value;

    /// <summary>A value with copies of its collections; the value itself where it has none.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="fault">What keeps it from being copied, to stand behind <c>it</c>; null for nothing.</param>
    public static object? TryCopy(object? value, out string? fault)
    {
        fault = null;
        if (value is null or string or GinReference || value.GetType().IsPrimitive)
        {
            return value;
        }

        var copy = new BoundCopy();
        var result = copy.Copy(value);
        fault = copy.Fault;
        return fault is null ? result : null;
    }

    private object? Copy(object? value)
    {
        if (value is null || Fault is not null || !IsCopied(value))
        {
            return value;
        }

        if (_copies.TryGetValue(value, out var known))
        {
            return known;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Fault = "is nested too deep";
            return value;
        }

        if (!_path.Add(value))
        {
            Fault = "holds itself";
            return value;
        }

        var copy = CopyCollection(value);
        _path.Remove(value);
        _copies[value] = copy;
        return copy;
    }

    private static bool IsCopied(object value) => value switch
    {
        string => false,
        Array or GinDictionary or ArrayList or Hashtable => true,
        ITuple => value.GetType().Assembly == typeof(Tuple).Assembly,
        _ => value.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() is var generic
            && (Sequences.Contains(generic) || Dictionaries.Contains(generic) || generic == typeof(Stack<>)
                || generic == typeof(KeyValuePair<,>)
                || generic == typeof(ReadOnlyCollection<>) || generic == typeof(ReadOnlyDictionary<,>)),
    };

    private object CopyCollection(object value)
    {
        var type = value.GetType();
        return value switch
        {
            Array array => CopyArray(array),
            GinDictionary dictionary => new GinDictionary(
                dictionary.Select(entry => KeyValuePair.Create(Copy(entry.Key), Copy(entry.Value)))),
            List<object?> list => list.ConvertAll(Copy),
            ArrayList list => new ArrayList(list.Cast<object?>().Select(Copy).ToArray()),
            Hashtable table => CopyTable(table),
            ITuple => CopyParts(value, type),
            _ => CopyGeneric(value as IEnumerable, value, type, type.GetGenericTypeDefinition()),
        };
    }

    private object CopyGeneric(IEnumerable? items, object value, Type type, Type generic)
    {
        if (items is null)
        {
            return CopyParts(value, type);
        }

        if (Dictionaries.Contains(generic))
        {
            var copy = (IDictionary)Make(type, ComparerOf(value, type));
            foreach (DictionaryEntry entry in (IDictionary)value)
            {
                copy.Add(entry.Key, Copy(entry.Value));
            }

            return copy;
        }

        if (generic == typeof(ReadOnlyDictionary<,>))
        {
            var inner = (IDictionary)Make(typeof(Dictionary<,>).MakeGenericType(type.GenericTypeArguments), null);
            foreach (DictionaryEntry entry in (IDictionary)value)
            {
                inner.Add(entry.Key, Copy(entry.Value));
            }

            return Make(type, inner);
        }

        var itemType = type.GenericTypeArguments[0];
        object?[] copies = [.. items.Cast<object?>().Select(Copy)];
        if (generic == typeof(Stack<>))
        {
            Array.Reverse(copies);
        }

        var typed = Array.CreateInstance(itemType, copies.Length);
        Array.Copy(copies, typed, copies.Length);
        if (generic == typeof(HashSet<>) || generic == typeof(SortedSet<>))
        {
            return Activator.CreateInstance(type, typed, ComparerOf(value, type))!;
        }

        // A `Collection` wraps the list that it is given, and an array is a list that cannot grow.
        return generic == typeof(Collection<>)
            ? Make(type, Make(typeof(List<>).MakeGenericType(itemType), typed))
            : Make(type, typed);
    }

    private Array CopyArray(Array array)
    {
        var copy = (Array)array.Clone();
        var itemType = array.GetType().GetElementType()!;
        if (itemType.IsPrimitive || itemType == typeof(string) || array.Length == 0)
        {
            return copy;
        }

        var indexes = new int[array.Rank];
        for (var i = 0; i < array.Length; i++)
        {
            var rest = i;
            for (var dimension = array.Rank - 1; dimension >= 0; dimension--)
            {
                indexes[dimension] = array.GetLowerBound(dimension) + (rest % array.GetLength(dimension));
                rest /= array.GetLength(dimension);
            }

            var item = array.GetValue(indexes);
            if (Copy(item) is var copied && !ReferenceEquals(copied, item))
            {
                copy.SetValue(copied, indexes);
            }
        }

        return copy;
    }

    private Hashtable CopyTable(Hashtable table)
    {
        var copy = new Hashtable(table);
        foreach (DictionaryEntry entry in table)
        {
            copy[entry.Key] = Copy(entry.Value);
        }

        return copy;
    }

    /// <summary>A tuple or pair: itself, unless one of its parts is a collection.</summary>
    private object CopyParts(object value, Type type)
    {
        if (!type.IsGenericType || type.GetConstructor(type.GenericTypeArguments) is not { } constructor)
        {
            return value;
        }

        string[] names = type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? ["Key", "Value"]
            : [.. constructor.GetParameters().Select((_, i) => i == TupleRest ? "Rest" : $"Item{i + 1}")];
        object?[] parts = [.. names.Select(name => Part(value, type, name))];
        object?[] copies = [.. parts.Select(Copy)];
        return parts.Zip(copies).All(pair => ReferenceEquals(pair.First, pair.Second))
            ? value
            : constructor.Invoke(copies);
    }

    private static object? Part(object value, Type type, string name) =>
        type.GetField(name) is { } field ? field.GetValue(value) : type.GetProperty(name)!.GetValue(value);

    private static object? ComparerOf(object value, Type type) => type.GetProperty("Comparer")!.GetValue(value);

    /// <summary>The collection whose constructor takes one argument: a comparer, or what is to be in it.</summary>
    private static object Make(Type type, object? argument) => argument is null
        ? Activator.CreateInstance(type)!
        : Activator.CreateInstance(type, BindingFlags.Default, null, [argument], null)!;
}
