using System.Text.RegularExpressions;

namespace GinSharp.Tests;

/// <summary>The rules that <c>src/README.md</c> states, read off the sources.</summary>
public partial class ArchitectureTests
{
    private const int LongestFile = 400;

    /// <summary>From the bottom up; the doors are the files beside the rooms.</summary>
    private static readonly string[] Rooms =
        ["Diagnostics", "Configurables", "Bindings", "Injection", "Reporting", "", "Runs", "DependencyInjection"];

    private static readonly string Source = Path.Combine(Repository(), "src");

    public static TheoryData<string, string> ForbiddenMentions()
    {
        var pairs = new TheoryData<string, string>();
        for (var lower = 0; lower < Rooms.Length; lower++)
        {
            for (var upper = lower + 1; upper < Rooms.Length; upper++)
            {
                pairs.Add(Rooms[lower], Rooms[upper]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(ForbiddenMentions))]
    public void Room_NeverMentionsATypeOfALaterRoom(string room, string laterRoom)
    {
        var laterTypes = FilesOf(laterRoom).Select(TypeOf).ToHashSet();

        var mentions =
            from file in FilesOf(room)
            from mention in TypeMentions().Matches(Code(file)).Select(match => match.Value).Distinct()
            where laterTypes.Contains(mention)
            select $"{Path.GetFileName(file)} -> {mention}";

        mentions.Should().BeEmpty();
    }

    [Fact]
    public void Sprache_IsKnownToTheParserAlone()
    {
        var users =
            from file in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            where !IsGenerated(file) && !file.Contains("Parsing", StringComparison.Ordinal)
            where File.ReadAllText(file).Contains("using Sprache", StringComparison.Ordinal)
            select file;

        users.Should().BeEmpty();
    }

    [Fact]
    public void SourceFile_StaysShort()
    {
        var tooLong =
            from file in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            where !IsGenerated(file) && File.ReadLines(file).Count() > LongestFile
            select file;

        tooLong.Should().BeEmpty();
    }

    private static IEnumerable<string> FilesOf(string room) => room.Length == 0
        ? Directory.EnumerateFiles(Path.Combine(Source, "GinSharp"), "*.cs")
        : Directory.EnumerateFiles(Path.Combine(Source, "GinSharp", room), "*.cs", SearchOption.AllDirectories);

    private static bool IsGenerated(string file) =>
        Path.GetRelativePath(Source, file).Split(Path.DirectorySeparatorChar)[1] is "obj" or "bin";

    /// <summary>A file holds the type it is named after.</summary>
    private static string TypeOf(string file) => Path.GetFileName(file).Split('.', '{')[0];

    private static string Code(string file) => Literals().Replace(
        string.Join('\n', File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))),
        "");

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GinSharp.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run elsewhere.");
        }

        return folder;
    }

    /// <summary>Words that can name a type: not a member that is accessed, nor a method that is declared or called.</summary>
    [GeneratedRegex(@"(?<![\w.])\w+(?![\w(])|(?<=\bnew )\w+")]
    private static partial Regex TypeMentions();

    [GeneratedRegex("\"[^\"\\n]*\"")]
    private static partial Regex Literals();
}
