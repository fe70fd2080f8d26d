using System.Numerics;

namespace GinSharp.Bindings;

/// <summary>
/// Reads the numbers of C# as Python's <c>int</c> and <c>float</c>; no <c>bool</c>, no <c>char</c>, no <c>decimal</c>.
/// </summary>
internal static class PythonNumber
{
    public static bool TryReadInteger(object? value, out BigInteger number)
    {
        (var isInteger, number) = value switch
        {
            long n => (true, (BigInteger)n),
            int n => (true, (BigInteger)n),
            BigInteger n => (true, n),
            uint n => (true, (BigInteger)n),
            ulong n => (true, (BigInteger)n),
            short n => (true, (BigInteger)n),
            ushort n => (true, (BigInteger)n),
            byte n => (true, (BigInteger)n),
            sbyte n => (true, (BigInteger)n),
            nint n => (true, (BigInteger)n),
            nuint n => (true, (BigInteger)n),
            Int128 n => (true, (BigInteger)n),
            UInt128 n => (true, (BigInteger)n),
            _ => (false, default),
        };
        return isInteger;
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
}
