using System.Numerics;
using GinSharp.Tests.Injection.Conversion;

namespace GinSharp.Tests.Reporting;

/// <summary>Makes values of every kind that a literal can have.</summary>
internal sealed class RandomValue(int seed)
{
    // Quotes, escapes, line ends, white space, what does not print, lone surrogates, and a pair.
    private const string Characters =
        "ab '\"\\\n\r\t\0\x1c\x7f\x85\u00e9\u00a0\u200b\u2028\u4e2d\ue000\ud800\udc00{}%@#";

    private readonly Random _random = new(seed);

    public int Below(int limit) => _random.Next(limit);

    public object? Next(int depth) => _random.Next(depth > 0 ? 14 : 10) switch
    {
        < 10 => NextScalar(),
        10 => Items(depth).ToList(),
        11 => Items(depth),
        _ => new GinDictionary(Items(depth).Select(value => KeyValuePair.Create(NextKey(depth), value))),
    };

    private object? NextScalar() => _random.Next(9) switch
    {
        0 => null,
        1 => _random.Next(2) == 0,
        2 => _random.NextInt64(-9, 10),
        3 => -(BigInteger)ulong.MaxValue - _random.Next(),
        4 => NextDouble(),
        5 => new Complex(0, NextDouble()),
        6 => NextBytes(),
        7 => LiteralReader.Read(_random.Next(2) == 0 ? "@s/m.Name()" : "%macro"),
        _ => NextText(),
    };

    private object? NextKey(int depth) => _random.Next(4) == 0
        ? Enumerable.Range(0, _random.Next(3)).Select(_ => NextKey(depth - 1)).ToArray()
        : NextScalar();

    private object?[] Items(int depth) =>
        [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Next(depth - 1))];

    private double NextDouble() => _random.Next(4) switch
    {
        0 => BitConverter.Int64BitsToDouble(_random.NextInt64()) is var any && double.IsNaN(any) ? 0 : any,
        1 => Math.ScaleB(1, _random.Next(-1074, 1025)),
        2 => -_random.NextDouble(),
        _ => _random.Next(-100, 100) / 4.0,
    };

    private byte[] NextBytes()
    {
        var bytes = new byte[_random.Next(40)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private string NextText() => string.Concat(
        Enumerable.Range(0, _random.Next(60)).Select(_ => Characters[_random.Next(Characters.Length)]));
}
