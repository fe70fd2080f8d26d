using CsCheck;

namespace GinSharp.Fuzz;

/// <summary>An endless sequence of texts: each a random one of the language, then mutants of it.</summary>
public static class RandomTexts
{
    private const int MutantsPerText = 20;
    private const uint MaxEdits = 5;

    /// <summary>The same texts for the same seed.</summary>
    public static IEnumerable<string> From(uint seed)
    {
        var random = new PCG(1, seed);
        var previous = "";
        while (true)
        {
            var text = Grammar.Text.Generate(random, null, out _);
            yield return text;
            for (var i = 0; i < MutantsPerText; i++)
            {
                yield return Mutate(random, text, previous);
            }

            previous = text;
        }
    }

    private static string Mutate(PCG random, string text, string other)
    {
        for (var edits = 1 + random.Next(MaxEdits); edits > 0; edits--)
        {
            text = Edit(random, text, other);
        }

        return text;
    }

    private static string Edit(PCG random, string text, string other)
    {
        var (start, end) = Range(random, text);
        return random.Next(8u) switch
        {
            0 when start < text.Length => text.Remove(start, 1),
            1 when start < text.Length => text.Insert(start, text[start].ToString()),
            2 => text.Remove(start, end - start),
            3 => text.Insert(start, text[start..end]),
            4 => text[..start],
            5 when other.Length > 0 && Range(random, other) is var (from, to) => text.Insert(start, other[from..to]),
            _ => text.Insert(start, Grammar.Token.Generate(random, null, out _)),
        };
    }

    private static (int Start, int End) Range(PCG random, string text)
    {
        var start = (int)random.Next((uint)text.Length + 1);
        return (start, Math.Min(text.Length, start + (int)random.Next(16u)));
    }
}
