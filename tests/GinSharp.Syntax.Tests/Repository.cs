namespace GinSharp.Syntax.Tests;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "GinSharp.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
