using System.Numerics;

namespace GinSharp.Bindings;

/// <summary>
/// Reads the numbers of C# as Python's <c>int</c> and <c>float</c>; no <c>bool</c>, no <c>char</c>, no <c>decimal</c>.
/// </summary>
internal static class PythonNumber
{
    public static bool TryReadInteger(object? value, out BigInteger number)
    {
        if (value is long or int)
        {
            number = value is long n ? n : (int)value;
            return true;
        }

        return TryReadRarer(value, out number);
    }

    public static bool TryReadFloat(object? value, out double number)
    {
        (var isFloat, number) = value switch
        {
            double n => (true, n),
            float n => (true, n),
            Half n => (true, (double)n),
            _ => (false, default),
        };
        return isFloat;
    }

    /// <summary>Apart, for programs that use none of these to start faster.</summary>
    private static bool TryReadRarer(object? value, out BigInteger number)
    {
        BigInteger? integer = value switch
        {
            BigInteger n => n,
            uint n => n,
            ulong n => n,
            short n => n,
            ushort n => n,
            byte n => n,
            sbyte n => n,
            nint n => n,
            nuint n => n,
            Int128 n => n,
            UInt128 n => n,
            _ => null,
        };
        number = integer.GetValueOrDefault();
        return integer is not null;
    }
}
