using System.Diagnostics;

namespace GinSharp.Benchmarks.Startup;

/// <summary>The program <c>GinSharp.Startup</c>, published, so that it has nothing beside it that it does not use.</summary>
internal sealed class StartupProgram
{
    private readonly string _file;

    private StartupProgram(string file) => _file = file;

    /// <summary>Publishes the program.</summary>
    /// <param name="folder">An empty folder for all that is made.</param>
    /// <param name="isCompiledAhead">Whether it is compiled to machine code, as far as that can be done ahead.</param>
    public static StartupProgram Publish(string folder, bool isCompiledAhead)
    {
        var output = Path.Combine(folder, "program");
        Run(
            "dotnet",
            [
                "publish", Path.Combine(Tests(), "GinSharp.Startup"), "-c", "Release", "-v", "q", "--nologo",
                "--use-current-runtime", "--self-contained", "false", "-o", output,
                "--artifacts-path", Path.Combine(folder, "artifacts"),
                $"-p:PublishReadyToRun={isCompiledAhead}",

                // What netstandard2.0 needs for one kind of machine is not in every package registry.
                "-p:TargetFrameworks=net10.0",
            ]);
        return new StartupProgram(Path.Combine(output, OperatingSystem.IsWindows() ? "GinSharp.Startup.exe" : "GinSharp.Startup"));
    }

    /// <summary>Runs it, and returns how many milliseconds that took.</summary>
    public double Time(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        Run(_file, arguments);
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Runs it, and returns the lines that it printed.</summary>
    public string[] Read(params string[] arguments) =>
        Run(_file, arguments).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static string Run(string file, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"'{file}' ended with {process.ExitCode}. {output}");
    }

    /// <summary>The folder of the tests, above this program's own.</summary>
    private static string Tests()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "GinSharp.Startup")))
        {
            folder = Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException("This runs only from where it was built.");
        }

        return folder;
    }
}
