namespace GinSharp.Fuzz.Api;

/// <summary>The files that programs read: whole ones, one that includes, and some that are wrong.</summary>
internal static class ApiFiles
{
    public static readonly string[] Names =
        ["plain.gin", "outer.gin", "broken.gin", "round.gin", "lost.gin", "absent.gin"];

    public static string Folder { get; } = Write();

    private static string Write()
    {
        var folder = Directory.CreateTempSubdirectory("ginsharp-fuzz-").FullName;
        File.WriteAllText(Path.Combine(folder, "plain.gin"), "m1 = 3\nPlain:\n  count = %m1\n  name = 'file'\n");
        File.WriteAllText(Path.Combine(folder, "outer.gin"), "include 'plain.gin'\na/Plain.rate = 2\n");
        File.WriteAllText(Path.Combine(folder, "broken.gin"), "Plain.count = 4\nPlain.nothing = = 1\n");
        File.WriteAllText(Path.Combine(folder, "round.gin"), "Plain.count = 5\ninclude 'round.gin'\n");
        File.WriteAllText(Path.Combine(folder, "lost.gin"), "Plain.count = 6\ninclude 'absent.gin'\n");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
