using System.Diagnostics;
using TinyText;

namespace PortedFromPython.Tests;

public class ProgramTests
{
    [Theory]
    [InlineData("words_base.gin")]
    [InlineData("--steps=4")]
    public async Task Main_ArgumentThatMeansNothing_IsRefused(string argument)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(TrainScript).Assembly.Location, argument])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();

        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty();
        (await error).Should().Be(
            $"'{argument}' means nothing here; write --gin_file FILE or --gin_bindings 'NAME = VALUE'"
            + Environment.NewLine);
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1);
    }
}
