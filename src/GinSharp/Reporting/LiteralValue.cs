using System.Numerics;
using System.Runtime.InteropServices;

namespace GinSharp.Reporting;

/// <summary>What a literal is to a config that reads it.</summary>
internal static class LiteralValue
{
    public static object? Of(Literal literal) => literal switch
    {
        NoneLiteral => null,
        BooleanLiteral { Value: var value } => value,
        IntegerLiteral { Value: var value } => value >= long.MinValue && value <= long.MaxValue ? (long)value : value,
        FloatLiteral { Value: var value } => value,
        ImaginaryLiteral { Value: var value } => new Complex(0, value),
        StringLiteral { Value: var value } => value,
        BytesLiteral { Value: var value } => value.ToArray(),
        ReferenceLiteral { Reference: var value } => value,
        SequenceLiteral { TypeName: "tuple", Items: var items } => items.Select(Of).ToArray(),
        SequenceLiteral { Items: var items } => items.Select(Of).ToList(),
        DictionaryLiteral { Entries: var entries } => new GinDictionary(
            entries.Select(entry => KeyValuePair.Create(Of(entry.Key), Of(entry.Value)))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a value is one that a config reads from a file, or a C# integer, with all that it holds.</summary>
    public static bool IsNatural(object? value) => value switch
    {
        null or bool or string or long or int or double or byte[] or GinReference or GinRequired => true,
        Literal => true,
        BigInteger or byte or sbyte or short or ushort or uint or ulong => true,
        List<object?> list => AllNatural(CollectionsMarshal.AsSpan(list)),
        object?[] items => items.GetType() == typeof(object[]) && AllNatural(items),
        GinDictionary dictionary => dictionary.All(entry => IsNatural(entry.Key) && IsNatural(entry.Value)),
        _ => false,
    };

    private static bool AllNatural(ReadOnlySpan<object?> items)
    {
        foreach (var item in items)
        {
            if (!IsNatural(item))
            {
                return false;
            }
        }

        return true;
    }
}
