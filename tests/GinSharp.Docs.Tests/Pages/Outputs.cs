using System.Diagnostics;
using System.Reflection;

namespace GinSharp.Docs.Tests.Pages;

/// <summary>
/// What a mark <c>output: …</c> prints: <c>Class.Method</c> runs a test method among the snippets,
/// <c>samples/Name ARGUMENTS</c> a program.
/// </summary>
internal static class Outputs
{
    public static string Of(string source) =>
        source.StartsWith("samples/", StringComparison.Ordinal) ? OfProgram(source) : OfMethod(source);

    /// <summary>What an action prints to the console.</summary>
    public static string Of(Action action)
    {
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd();
    }

    private static string OfMethod(string source)
    {
        var parts = source.Split('.');
        var type = typeof(Outputs).Assembly.GetTypes().Single(type => type.Name == parts[0]);
        var method = type.GetMethod(parts[1], BindingFlags.Public | BindingFlags.Instance)
            ?? throw new InvalidOperationException($"there is no method {source}");
        return Of(method.CreateDelegate<Action>(Activator.CreateInstance(type)));
    }

    /// <summary>Errors too, for a program prints what is wrong there.</summary>
    private static string OfProgram(string source)
    {
        var parts = source.Split(' ', 2);
        var folder = Repository.PathOf(parts[0]);
        var start = new ProcessStartInfo
        {
            FileName = "dotnet",
            Arguments =
                $"exec bin/{Repository.Configuration}/net10.0/{Path.GetFileName(folder)}.dll {parts.ElementAtOrDefault(1)}",
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        return printed.ReplaceLineEndings("\n").TrimEnd();
    }
}
