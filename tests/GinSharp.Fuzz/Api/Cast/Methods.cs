namespace GinSharp.Fuzz.Api.Cast;

/// <summary>Methods of all kinds: an iterator, an async one, one whose result runs later.</summary>
public static class Methods
{
    [Configurable]
    public static double Warmup(int step, int steps = 10) => (double)step / Math.Max(1, steps);

    [Configurable]
    public static IEnumerable<int> Iterate(int count = 3, int start = 0)
    {
        for (var i = 0; i < count % 10; i++)
        {
            yield return unchecked(start + i);
        }
    }

    [Configurable]
    public static async Task<string> Fetch(string name = "fetched", Plain? plain = null)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        return $"{name} {plain?.Count}";
    }

    [Configurable]
    public static int Sum(params int[] items) => items.Length;

    [Configurable]
    public static Lazy<int> Postpone(int value = 4) => new(() => value);
}
