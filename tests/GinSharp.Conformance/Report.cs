namespace GinSharp.Conformance;

/// <summary>Prints how the cases of a file went.</summary>
public static class Report
{
    private const int InFull = 20;
    private const int ShortLength = 200;

    /// <summary>Prints the failures and, on the last line, the sums; gives back the exit code.</summary>
    /// <param name="results">The cases, run as they are enumerated.</param>
    /// <param name="remark">A line to print before the sums, or null.</param>
    public static int Print(IEnumerable<CaseResult> results, Func<string>? remark = null)
    {
        var (passed, failed) = (0, 0);
        foreach (var (id, difference) in results)
        {
            if (difference is null)
            {
                passed++;
                continue;
            }

            failed++;
            Console.WriteLine($"{id}: {(failed <= InFull ? difference : Shorten(difference))}");
        }

        if (remark is not null)
        {
            Console.WriteLine(remark());
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= ShortLength ? line : $"{line[..ShortLength]}…";
    }
}
