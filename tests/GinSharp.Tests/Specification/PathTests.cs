namespace GinSharp.Tests.Specification;

/// <summary>Paths in which a backslash meant what it does in Python.</summary>
public class PathTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public PathTests() => _config.Register<Log>(module: "m");

    [Theory]
    [InlineData(@"'C:\new\test'", @"'C:\new\test'", "a line feed and a tab", @"Write r'C:\new\test', or '/' for the '\'.")]
    [InlineData(@"'C:\build\x41\b'", @"'C:\x08uildA\x08'", "a backspace", @"Write r'C:\build\x41\b', or '/' for the '\'.")]
    [InlineData("'a' '\\0'", @"'a\x00'", "a zero", @"Write a raw string, r'…', or '/' for the '\'.")]
    public void FinalizeConfig_ControlCharacterInAPath_IsRefused(string literal, string shown, string held, string advice)
    {
        _config.Parse($"Log.file = {literal}\nLog.folder = {literal}");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .Which.Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal(
                $"bindings(1,12): error GIN3014: {shown} is not a path, for it holds {held} (Log.file). {advice}",
                $"bindings(2,14): error GIN3014: {shown} is not a path, for it holds {held} (Log.folder). {advice}");
    }

    [Theory]
    [InlineData(@"r'C:\new\test'")]
    [InlineData("'C:/new/test'")]
    [InlineData(@"'C:\\new\\test'")]
    public void FinalizeConfig_PathWithoutControlCharacters_IsTaken(string literal)
    {
        _config.Parse($"Log.file = {literal}");

        _config.FinalizeConfig();

        _config.Create<Log>().File!.ToString().Should().ContainAny(@"\new\", "/new/");
    }

    private sealed record Log(FileInfo? File = null, DirectoryInfo? Folder = null);
}
