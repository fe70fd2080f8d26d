using System.Numerics;

namespace GinSharp.Bindings;

/// <summary>
/// Reads the numbers of C# as Python's <c>int</c> and <c>float</c>; no <c>bool</c>, no <c>char</c>, no <c>decimal</c>.
/// </summary>
internal static class PythonNumber
{
    public static bool TryReadInteger(object? value, out BigInteger number)
    {
        BigInteger? read = value switch
        {
            long n => n,
            int n => n,
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
        number = read.GetValueOrDefault();
        return read.HasValue;
    }

    public static bool TryReadFloat(object? value, out double number)
    {
        double? read = value switch
        {
            double n => n,
            float n => n,
            Half n => (double)n,
            _ => null,
        };
        number = read.GetValueOrDefault();
        return read.HasValue;
    }
}
