using System.Numerics;

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

    /// <summary>
    /// Whether a value is one that a config reads from a file, or a C# integer, with all that it holds.
    /// </summary>
    public static bool IsNatural(object? value)
    {
        if (value is not (List<object?> or object?[] or GinDictionary))
        {
            return IsNaturalScalar(value);
        }

        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([value]);
        while (open.TryPop(out var part))
        {
            switch (part)
            {
                case List<object?> or GinDictionary when !seen.Add(part):
                case object?[] when part.GetType() == typeof(object[]) && !seen.Add(part):
                    break;
                case List<object?> list:
                    list.ForEach(open.Push);
                    break;
                case object?[] items when items.GetType() == typeof(object[]):
                    Array.ForEach(items, open.Push);
                    break;
                case GinDictionary dictionary:
                    foreach (var (key, item) in dictionary)
                    {
                        open.Push(key);
                        open.Push(item);
                    }

                    break;
                case var scalar when !IsNaturalScalar(scalar):
                    return false;
            }
        }

        return true;
    }

    private static bool IsNaturalScalar(object? value) => value switch
    {
        null or bool or string or long or int or double or byte[] or GinReference or GinRequired => true,
        Literal => true,
        BigInteger or byte or sbyte or short or ushort or uint or ulong => true,
        _ => false,
    };
}
