using System.Diagnostics;

namespace GinSharp.Hosting.Tests;

/// <summary>Runs the sample as a program.</summary>
public class WorkerHostTests
{
    [Fact]
    public async Task Program_NoArguments_LogsTheOperativeConfigAndEnds()
    {
        var (exitCode, output, errors) = await Run();

        (exitCode, errors).Should().Be((0, ""));
        output.Should().Contain("Alarm.above = 0.95").And.Contain("Wave.period = 8").And.Contain("is above 0.95");
    }

    [Fact]
    public async Task Program_GinPrint_SaysWhereEachLineComesFrom()
    {
        var (exitCode, output, errors) = await Run("--gin-print", "--gin-param", "Worker.ticks = 3");

        (exitCode, errors).Should().Be((0, ""));
        output.Should().Contain("# Set in configuration(Gin:Alarm.above):1:\nAlarm.above = 0.95")
            .And.Contain("# Set in command line:1:\nWorker.ticks = 3")
            .And.NotContain("Operative");
    }

    [Fact]
    public async Task Program_Mistakes_AreLinesWithoutAStackTrace()
    {
        var (exitCode, output, errors) = await Run("--gin-param", "Wave.perod = 3", "--gin-param", "Alarm.above = 'high'");

        (exitCode, output).Should().Be((1, ""));
        errors.Should().Be(string.Join(
            Environment.NewLine,
            "command line(1,1): error GIN2003: 'Wave' has no parameter 'perod'. Did you mean 'period'?",
            "command line(2,15): error GIN3001: 'high' cannot become double (Alarm.above)",
            ""));
    }

    private static async Task<(int ExitCode, string Output, string Errors)> Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerHost.Alarm).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
