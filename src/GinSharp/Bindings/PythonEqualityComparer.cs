using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GinSharp.Bindings;

/// <summary>Tells dictionary keys apart as Python does.</summary>
/// <remarks>
/// Numbers are compared exactly across their types, and <c>True</c> is 1; bytes and tuples are compared by content.
/// A NaN equals nothing but the very same object, so two of them are two keys and each is found by its own object only.
/// References inside a value, which are not resolved yet, are equal when they are spelled alike. Any other object is
/// compared as it compares itself.
/// </remarks>
internal sealed class PythonEqualityComparer : IEqualityComparer<object?>
{
    public static readonly PythonEqualityComparer Instance = new();

    private PythonEqualityComparer()
    {
    }

    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null)
        {
            return false;
        }

        return x switch
        {
            string text => y is string other && string.Equals(text, other, StringComparison.Ordinal),
            byte[] bytes => y is byte[] other && bytes.AsSpan().SequenceEqual(other),
            object?[] items => y is object?[] other && ItemsEqual(items, other),
            GinReference reference => y is GinReference other && ReferencesEqual(reference, other),
            _ when TryReadNumber(x, out var number) => TryReadNumber(y, out var other) && NumbersEqual(number, other),
            _ => x.Equals(y),
        };
    }

    public int GetHashCode(object? value) => value switch
    {
        null => 0,
        string text => text.GetHashCode(StringComparison.Ordinal),
        byte[] bytes => HashOfBytes(bytes),
        object?[] items => HashOfItems(items),
        GinReference reference => reference.ToString().GetHashCode(StringComparison.Ordinal),
        _ when TryReadNumber(value, out var number) => HashOfNumber(number),
        _ => value.GetHashCode(),
    };

    private static bool ReferencesEqual(GinReference x, GinReference y) =>
        x.Kind == y.Kind && x.IsCall == y.IsCall && x.Scope == y.Scope && x.Selector == y.Selector;

    private bool ItemsEqual(object?[] x, object?[] y)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (x.Length != y.Length)
        {
            return false;
        }

        for (var i = 0; i < x.Length; i++)
        {
            if (!Equals(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    private int HashOfItems(object?[] items)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var hash = default(HashCode);
        foreach (var item in items)
        {
            hash.Add(GetHashCode(item));
        }

        return hash.ToHashCode();
    }

    private static int HashOfBytes(byte[] bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private static bool TryReadNumber(object value, out (BigInteger? Integer, Complex Other) number)
    {
        if (value is bool boolean)
        {
            number = (boolean ? BigInteger.One : BigInteger.Zero, default);
            return true;
        }

        if (PythonNumber.TryReadInteger(value, out var integer))
        {
            number = (integer, default);
            return true;
        }

        var isFloat = PythonNumber.TryReadFloat(value, out var real);
        number = (null, isFloat ? real : value as Complex? ?? default);
        return isFloat || value is Complex;
    }

    private static bool NumbersEqual((BigInteger? Integer, Complex Other) x, (BigInteger? Integer, Complex Other) y) =>
        (x.Integer, y.Integer) switch
        {
            ({ } left, { } right) => left == right,
            ({ } left, null) => IsInteger(y.Other, left),
            (null, { } right) => IsInteger(x.Other, right),
            _ => x.Other == y.Other,
        };

    private static bool IsInteger(Complex number, BigInteger integer) =>
        number.Imaginary == 0 && double.IsInteger(number.Real) && new BigInteger(number.Real) == integer;

    /// <summary>
    /// Numbers that are equal have the same hash, whatever their types: a whole number that of the integer. The hashes
    /// of the runtime's own numbers are not used, for whoever knows them can write thousands of keys with one.
    /// </summary>
    private static int HashOfNumber((BigInteger? Integer, Complex Other) number)
    {
        if (number.Integer is { } integer)
        {
            return HashOfInteger(integer);
        }

        var (real, imaginary) = (number.Other.Real, number.Other.Imaginary);
        if (imaginary == 0 && double.IsInteger(real))
        {
            return HashOfInteger(new BigInteger(real));
        }

        // 0.0 and -0.0 are equal, and their bits are not.
        return HashOfBits(BitConverter.DoubleToInt64Bits(real + 0.0), BitConverter.DoubleToInt64Bits(imaginary + 0.0));
    }

    private static int HashOfInteger(BigInteger integer) =>
        integer >= long.MinValue && integer <= long.MaxValue
            ? HashOfBits((long)integer, 0)
            : HashOfBytes(integer.ToByteArray());

    private static int HashOfBits(long first, long second)
    {
        Span<long> bits = [first, second];
        var hash = default(HashCode);
        hash.AddBytes(MemoryMarshal.AsBytes(bits));
        return hash.ToHashCode();
    }
}
