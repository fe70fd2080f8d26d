namespace TinyText.Data;

/// <summary>The tasks that there are: files of lines <c>label: example example …</c>.</summary>
public static class Tasks
{
    /// <summary>The examples of one split: each fourth word of a label is for validation.</summary>
    public static IReadOnlyList<Example> Load(string taskName, Split split) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", $"{taskName}.txt"))
            .Select(line => line.Split(": "))
            .SelectMany(parts => parts[1].Split(' ').Select((text, i) => (Example: new Example(text, parts[0]), i)))
            .Where(item => (item.i % 4 == 3) == (split == Split.VALIDATION))
            .Select(item => item.Example),
    ];
}
