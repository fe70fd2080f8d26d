using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace GinSharp.Injection.Conversion;

/// <summary>The dictionaries that literals can become.</summary>
internal static class DictionaryShapes<TKey, TValue>
    where TKey : notnull
{
    private static readonly Dictionary<Type, CollectionShape<DictionaryItems<TKey, TValue>>> Shapes = new()
    {
        [typeof(Dictionary<,>)] = Mutable((items, in context) => items.ToDictionary(in context)),
        [typeof(IDictionary<,>)] = Mutable((items, in context) => items.ToDictionary(in context)),
        [typeof(OrderedDictionary<,>)] = Mutable((items, in context) =>
            Fill(new OrderedDictionary<TKey, TValue>(items.Keys.Count), items, in context)),
        [typeof(SortedDictionary<,>)] = Mutable((items, in context) =>
            Fill(new SortedDictionary<TKey, TValue>(), items, in context)),
        [typeof(SortedList<,>)] = Mutable((items, in context) =>
            Fill(new SortedList<TKey, TValue>(items.Keys.Count), items, in context)),
        [typeof(ConcurrentDictionary<,>)] = Mutable((items, in context) =>
            Fill(new ConcurrentDictionary<TKey, TValue>(), items, in context)),
        [typeof(IReadOnlyDictionary<,>)] = ReadOnly(ToReadOnlyDictionary),
        [typeof(ReadOnlyDictionary<,>)] = ReadOnly(ToReadOnlyDictionary),
        [typeof(FrozenDictionary<,>)] = ReadOnly((items, in context) =>
            items.ToDictionary(in context).ToFrozenDictionary()),
        [typeof(ImmutableDictionary<,>)] = ReadOnly(ToImmutableDictionary),
        [typeof(IImmutableDictionary<,>)] = ReadOnly(ToImmutableDictionary),
        [typeof(ImmutableSortedDictionary<,>)] = ReadOnly((items, in context) =>
            items.ToDictionary(in context).ToImmutableSortedDictionary()),
    };

    /// <summary>
    /// The shape of a dictionary type, given its generic definition; null for a type of another kind.
    /// </summary>
    public static CollectionShape<DictionaryItems<TKey, TValue>>? Find(Type definition) =>
        Shapes.GetValueOrDefault(definition);

    private static object Fill(
        IDictionary<TKey, TValue> dictionary, DictionaryItems<TKey, TValue> items, in CallContext context)
    {
        items.AddTo(dictionary, in context);
        return dictionary;
    }

    private static object ToReadOnlyDictionary(DictionaryItems<TKey, TValue> items, in CallContext context) =>
        new ReadOnlyDictionary<TKey, TValue>(items.ToDictionary(in context));

    private static object ToImmutableDictionary(DictionaryItems<TKey, TValue> items, in CallContext context) =>
        items.ToDictionary(in context).ToImmutableDictionary();

    private static CollectionShape<DictionaryItems<TKey, TValue>> Mutable(
        CollectionFactory<DictionaryItems<TKey, TValue>> create) => new(create, IsReadOnly: false);

    private static CollectionShape<DictionaryItems<TKey, TValue>> ReadOnly(
        CollectionFactory<DictionaryItems<TKey, TValue>> create) => new(create, IsReadOnly: true);
}
