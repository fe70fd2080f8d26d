using GinSharp;

namespace TinyText.Data;

/// <summary>Numbers the character n-grams of a task's training words, and its labels.</summary>
[Configurable]
public sealed class NGramVocabulary
{
    private readonly IReadOnlyList<int> _lengths;
    private readonly Dictionary<string, int> _ids;

    public NGramVocabulary(string taskName, IReadOnlyList<int> lengths, int minCount = 1)
    {
        var examples = Tasks.Load(taskName, Split.TRAIN);
        _lengths = lengths;
        _ids = examples
            .SelectMany(example => NGrams(example.Text))
            .GroupBy(nGram => nGram, StringComparer.Ordinal)
            .Where(group => group.Count() >= minCount)
            .Select((group, id) => (group.Key, id))
            .ToDictionary(item => item.Key, item => item.id, StringComparer.Ordinal);
        Labels = [.. examples.Select(example => example.Label).Distinct()];
    }

    /// <summary>The labels, in the order of the model's outputs.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How many n-grams it knows.</summary>
    public int Size => _ids.Count;

    /// <summary>The numbers of those n-grams of a text that it knows.</summary>
    public int[] Encode(string text) =>
        [.. NGrams(text).Select(nGram => _ids.GetValueOrDefault(nGram, -1)).Where(id => id >= 0)];

    private IEnumerable<string> NGrams(string text)
    {
        var marked = $"<{text}>";
        return
            from length in _lengths
            from start in Enumerable.Range(0, Math.Max(0, marked.Length - length + 1))
            select marked.Substring(start, length);
    }
}
