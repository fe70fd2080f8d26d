using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>The lists, sets and maps of F#, which cannot be changed.</summary>
internal static class FSharpShapes
{
    /// <summary>The shape of a list or set; null for other types.</summary>
    public static CollectionShape<SequenceItems<T>>? FindSequence<T>(Type target)
    {
        if (!FSharp.IsSequence(target))
        {
            return null;
        }

        if (FSharp.IsSet(target))
        {
            var create = ConstructorInvoker.Create(target.GetConstructor([typeof(IEnumerable<T>)])!);
            return new((items, in context) => create.Invoke(items.ToArray(in context)), IsReadOnly: true);
        }

        var empty = target.GetProperty("Empty")!.GetValue(null)!;
        var cons = MethodInvoker.Create(target.GetMethod("Cons")!);
        return new(
            (items, in context) => items.ToArray(in context).Reverse()
                .Aggregate(empty, (tail, item) => cons.Invoke(null, item, tail)!),
            IsReadOnly: true);
    }

    /// <summary>The shape of a map; null for other types.</summary>
    public static CollectionShape<DictionaryItems<TKey, TValue>>? FindMap<TKey, TValue>(Type target)
        where TKey : notnull
    {
        if (!FSharp.IsMap(target))
        {
            return null;
        }

        var create = ConstructorInvoker.Create(target.GetConstructor([typeof(IEnumerable<Tuple<TKey, TValue>>)])!);
        return new(
            (items, in context) => create.Invoke(
                items.ToDictionary(in context).Select(entry => Tuple.Create(entry.Key, entry.Value)).ToArray()),
            IsReadOnly: true);
    }
}
