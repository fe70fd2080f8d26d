namespace GinSharp.Docs.Tests.Pages;

/// <summary>
/// A unified diff below <c>samples/FromFlagsToGin/changes</c>: what one change costs one of the programs.
/// </summary>
internal sealed class ChangePatch
{
    private const string Sample = "samples/FromFlagsToGin/";

    private ChangePatch(string path)
    {
        var lines = File.ReadAllLines(path);
        Name = Path.GetFileNameWithoutExtension(path);
        Files = [.. lines.Where(line => line.StartsWith("+++ b/")).Select(line => line[6..])];
        Lines = lines.Count(line => line.StartsWith('+') && !line.StartsWith("+++ ") && line.Trim() != "+");
        Hunks = [.. HunksOf(lines)];
    }

    public static IReadOnlyList<ChangePatch> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf($"{Sample}changes"), "*.patch")
            .Order(StringComparer.Ordinal)
            .Select(path => new ChangePatch(path)),
    ];

    public string Name { get; }

    public IReadOnlyList<string> Files { get; }

    /// <summary>How many lines are written, blank ones aside; one that is changed counts once.</summary>
    public int Lines { get; }

    /// <summary>The lines that must be there, for each place that is changed in a file that exists.</summary>
    private IReadOnlyList<(string File, string Text)> Hunks { get; }

    /// <summary>Whether all that the patch leaves or takes away stands in the sample.</summary>
    public bool Fits() => Hunks.All(hunk =>
        File.ReadAllText(Repository.PathOf(Sample + hunk.File)).ReplaceLineEndings("\n").Contains(hunk.Text));

    private static IEnumerable<(string File, string Text)> HunksOf(string[] lines)
    {
        var file = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("--- "))
            {
                file = lines[i].Replace("--- a/", "");
            }
            else if (lines[i].StartsWith("@@") && file != "--- /dev/null")
            {
                var old = lines.Skip(i + 1)
                    .TakeWhile(line => !line.StartsWith("@@") && !line.StartsWith("--- "))
                    .Where(line => line.Length > 0 && line[0] is ' ' or '-')
                    .Select(line => line[1..]);
                yield return (file, string.Join("\n", old));
            }
        }
    }
}
