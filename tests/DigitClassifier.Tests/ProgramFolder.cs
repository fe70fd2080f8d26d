using System.Diagnostics;
using System.Reflection;

namespace Samples.Tests;

/// <summary>An empty folder to start a sample's program in, as a person would; it is gone after the test.</summary>
internal sealed class ProgramFolder(Assembly program) : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("sample-").FullName;

    public (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [program.Location, .. args])
        {
            WorkingDirectory = FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
