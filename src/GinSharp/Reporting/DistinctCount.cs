using System.Numerics;

namespace GinSharp.Reporting;

/// <summary>
/// Says about how many different texts it was given, without keeping them (HyperLogLog: of each group of texts it keeps
/// the rarest pattern of their hashes; the error is some two per cent). Thread-safe.
/// </summary>
internal sealed class DistinctCount
{
    private const int Bits = 12;
    private const int Groups = 1 << Bits;

    private readonly byte[] _rarest = new byte[Groups];

    public void Add(string text)
    {
        var hash = Hash(text);
        var group = (int)(hash >> (64 - Bits));
        var rank = (byte)(BitOperations.LeadingZeroCount((hash << Bits) | (1UL << (Bits - 1))) + 1);
        lock (_rarest)
        {
            _rarest[group] = Math.Max(_rarest[group], rank);
        }
    }

    /// <summary>About how many there were, in round numbers where there were many; exactly zero for none.</summary>
    public long Estimate()
    {
        double sum = 0;
        var empty = 0;
        lock (_rarest)
        {
            foreach (var rank in _rarest)
            {
                sum += Math.ScaleB(1, -rank);
                empty += rank == 0 ? 1 : 0;
            }
        }

        var estimate = 0.7213 / (1 + (1.079 / Groups)) * Groups * Groups / sum;
        var count = (long)Math.Round(
            estimate <= 2.5 * Groups && empty > 0 ? Groups * Math.Log((double)Groups / empty) : estimate);
        long step = 1;
        while (count / step >= 1_000)
        {
            step *= 10;
        }

        return (count + (step / 2)) / step * step;
    }

    public void Clear()
    {
        lock (_rarest)
        {
            Array.Clear(_rarest);
        }
    }

    /// <summary>FNV-1a over UTF-16, then mixed, so that every bit depends on every character.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
