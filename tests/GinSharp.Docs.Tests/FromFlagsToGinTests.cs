using GinSharp.Docs.Tests.Pages;

namespace GinSharp.Docs.Tests;

/// <summary>What the page about flags and YAML counts is what the sample and the changes to it have.</summary>
public class FromFlagsToGinTests
{
    private const string Sample = "samples/FromFlagsToGin";
    private static readonly string[] Programs = ["flags", "yaml", "gin"];

    public static TheoryData<string> Patches => [.. ChangePatch.All.Select(patch => patch.Name)];

    [Theory]
    [MemberData(nameof(Patches))]
    public void Patch_OfAChange_FitsTheSample(string name) => Patch(name).Fits().Should().BeTrue();

    [Theory]
    [InlineData("Add an architecture", "architecture")]
    [InlineData("Add a parameter to a nested object", "parameter")]
    [InlineData("Give two optimizers different rates", "rates")]
    public void Page_CostOfAChange_IsThatOfItsPatches(string title, string change)
    {
        var costs = Programs
            .Select(program => Patch($"{program}-{change}"))
            .Select(patch => Cost(patch.Lines, patch.Files.Count));

        Page().Should().Contain(Row(title, costs));
    }

    [Fact]
    public void Page_SizeOfThePrograms_IsThatOfTheirFiles()
    {
        var costs = Programs
            .Select(program => Directory.GetFiles(Repository.PathOf($"{Sample}/{Folder(program)}")))
            .Select(files => Cost(files.Sum(LinesOf), files.Length));

        Page().Should().Contain(Row("The program itself", costs));
    }

    [Fact]
    public void Programs_WithoutArguments_MakeTheSame() =>
        Programs.Select(program => Outputs.Of($"{Sample} {program}")).Distinct().Should().ContainSingle();

    private static ChangePatch Patch(string name) => ChangePatch.All.Single(patch => patch.Name == name);

    private static string Page() => File.ReadAllText(Repository.PathOf("docs/from-flags-and-yaml-to-gin.md"));

    private static int LinesOf(string file) => File.ReadLines(file).Count(line => line.Trim().Length > 0);

    private static string Folder(string program) => char.ToUpperInvariant(program[0]) + program[1..];

    private static string Row(string title, IEnumerable<string> costs) => $"| {title} | {string.Join(" | ", costs)} |";

    private static string Cost(int lines, int files) => $"{Count(lines, "line")}, {Count(files, "file")}";

    private static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
