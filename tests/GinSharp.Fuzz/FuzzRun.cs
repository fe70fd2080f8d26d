using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GinSharp.Fuzz;

/// <summary>Tries texts one after another and keeps those that break something, cut down to what is needed.</summary>
public sealed class FuzzRun
{
    private const int MaxFailures = 20;

    private readonly List<string> _failures = [];

    /// <summary>Starts a run; tables that are read once are read now, for they are no work of a text.</summary>
    public FuzzRun() => _ = InputCheck.Run("x = '\\N{DIGIT ONE}'");

    /// <summary>What broke: the flaw and the text, as C# writes it.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public long Inputs { get; private set; }

    public long Characters { get; private set; }

    public long Diagnostics { get; private set; }

    public void TryRandom(uint seed, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        TryAll(RandomTexts.From(seed).TakeWhile(_ => watch.Elapsed < time));
    }

    public void TryAll(IEnumerable<string> texts)
    {
        foreach (var text in texts.TakeWhile(_ => _failures.Count < MaxFailures))
        {
            Try(text);
        }
    }

    public override string ToString()
    {
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{Inputs} inputs, {Characters} characters, {Diagnostics} diagnostics, {_failures.Count} failures");
        return string.Join(Environment.NewLine, [.. _failures, summary]);
    }

    private void Try(string text)
    {
        Inputs++;
        Characters += text.Length;
        var result = InputCheck.Run(text);
        Diagnostics += result.Diagnostics;
        if (result.Flaw is not null)
        {
            var shortest = Shrink(text);
            _failures.Add($"{InputCheck.Run(shortest).Flaw ?? result.Flaw}\n  in {Literal(shortest)}");
        }
    }

    /// <summary>Leaves out what the flaw does not need.</summary>
    private static string Shrink(string text)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= text.Length;)
            {
                var candidate = text.Remove(start, size);
                if (InputCheck.Run(candidate).Flaw is null)
                {
                    start += size;
                }
                else
                {
                    text = candidate;
                }
            }
        }

        return text;
    }

    private static string Literal(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
        {
            builder.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                >= ' ' and <= '~' => c.ToString(),
                _ => $"\\u{(int)c:x4}",
            });
        }

        return builder.Append('"').ToString();
    }
}
