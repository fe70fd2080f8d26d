namespace GinSharp.Torch.Tests.PyTorch;

/// <summary>Writes beside the tests what they found, as the page should have it.</summary>
internal static class Found
{
    private static readonly HashSet<string> Begun = [];

    public static void Write(string name, IEnumerable<string> rows)
    {
        var file = Path.Combine(AppContext.BaseDirectory, name);
        if (Begun.Add(name))
        {
            File.Delete(file);
        }

        File.AppendAllLines(file, rows);
    }
}
