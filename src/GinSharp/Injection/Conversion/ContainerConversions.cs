using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>The conversions to arrays, tuples and collections.</summary>
internal static class ContainerConversions
{
    private static readonly MethodInfo FindSequenceMethod = Method(nameof(FindSequence));

    private static readonly MethodInfo FindDictionaryMethod = Method(nameof(FindDictionary));

    /// <summary>The conversion to a type, or null when no list, tuple or dictionary can become it.</summary>
    public static Conversion? Find(Type target)
    {
        if (IsNatural(target))
        {
            return new NaturalConversion(target);
        }

        if (target.IsSZArray)
        {
            var itemType = target.GetElementType()!;
            return itemType.IsPointer || itemType.IsFunctionPointer ? null : Find(FindSequenceMethod, target, itemType);
        }

        if (!target.IsConstructedGenericType)
        {
            return null;
        }

        if (TupleTypes.IsTuple(target) || target.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return new TupleConversion(target);
        }

        if (FSharp.OptionItem(target) is not null)
        {
            return new FSharpOptionConversion(target);
        }

        return IsCollection(target) ? FindCollection(target) : null;
    }

    /// <summary>Whether the language's own containers are instances of the type.</summary>
    private static bool IsNatural(Type target) =>
        target.IsAssignableFrom(typeof(GinDictionary)) ||
        (!target.IsArray && !target.IsGenericType && NaturalConversion.AcceptedBy(target) != ValueKinds.None);

    private static bool IsCollection(Type target) =>
        target.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal) ||
        FSharp.IsSequence(target) ||
        FSharp.IsMap(target) ||
        target.GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>) ||
        target.GetGenericTypeDefinition() == typeof(Memory<>) ||
        target.GetGenericTypeDefinition() == typeof(ArraySegment<>);

    private static Conversion? FindCollection(Type target)
    {
        var arguments = target.GetGenericArguments();
        return arguments.Length switch
        {
            1 => WithEntries(Find(FindSequenceMethod, target, arguments), target, arguments[0]),
            2 => Find(FindDictionaryMethod, target, arguments),
            _ => null,
        };
    }

    /// <summary>Where pairs are asked for, a dictionary has them.</summary>
    private static Conversion? WithEntries(Conversion? sequence, Type target, Type itemType)
    {
        if (sequence is null || !itemType.IsConstructedGenericType ||
            itemType.GetGenericTypeDefinition() != typeof(KeyValuePair<,>))
        {
            return sequence;
        }

        var dictionary = typeof(IReadOnlyDictionary<,>).MakeGenericType(itemType.GetGenericArguments());
        return target.IsAssignableFrom(dictionary)
            ? new PairsConversion(sequence, Find(FindDictionaryMethod, dictionary, itemType.GetGenericArguments())!)
            : sequence;
    }

    private static Conversion? Find(MethodInfo method, Type target, params Type[] typeArguments) =>
        method.MakeGenericMethod(typeArguments).CreateDelegate<Func<Type, Conversion?>>()(target);

    private static SequenceConversion<T>? FindSequence<T>(Type target)
    {
        var shape = target.IsArray
            ? SequenceShapes<T>.Array
            : SequenceShapes<T>.Find(target.GetGenericTypeDefinition()) ?? FSharpShapes.FindSequence<T>(target);
        return shape is null ? null : new SequenceConversion<T>(target, shape);
    }

    private static DictionaryConversion<TKey, TValue>? FindDictionary<TKey, TValue>(Type target)
        where TKey : notnull =>
        (DictionaryShapes<TKey, TValue>.Find(target.GetGenericTypeDefinition())
            ?? FSharpShapes.FindMap<TKey, TValue>(target)) is { } shape
            ? new DictionaryConversion<TKey, TValue>(target, shape)
            : null;

    private static MethodInfo Method(string name) =>
        typeof(ContainerConversions).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
