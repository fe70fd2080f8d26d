using GinSharp.Conformance;
using GinSharp.Conformance.Syntax;
using GinSharp.Fuzz;

namespace GinSharp.Syntax.Tests.Unbreakable;

/// <summary>Any text gives a tree in order and diagnostics in place, on a small stack too, and never an exception.</summary>
public class BrokenTextTests
{
    private const int SmallStack = 256 * 1024;
    private const int LongestEdited = 200;
    private const int RandomInputs = 20_000;

    [Fact]
    public void Parse_EveryPrefixDeletionAndDuplication_GivesATree()
    {
        var inputs = SyntaxCases.Read(SyntaxCases.OwnFile)
            .Select(syntaxCase => syntaxCase.Input)
            .Where(input => input.Length <= LongestEdited);

        Failures(inputs.SelectMany(Edits.Of)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_RandomText_GivesATree(uint seed) =>
        Failures(RandomTexts.From(seed).Take(RandomInputs)).Should().BeEmpty();

    [Theory]
    [InlineData("x = \\\ny = 1")]
    [InlineData("x = [1, '''a\ny = ''' b")]
    [InlineData("\\\nx =")]
    public void Parse_LineThatIsReadAgain_OverlapsNoOther(string text) => Failures([text]).Should().BeEmpty();

    private static IReadOnlyList<string> Failures(IEnumerable<string> texts) => DeepCall.Run(
        () =>
        {
            var run = new FuzzRun();
            run.TryAll(texts);
            return run.Failures;
        },
        SmallStack);
}
