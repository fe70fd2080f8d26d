namespace GinSharp.Syntax.Tests.Parsing;

public class NestingTests
{
    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData('[', ']')]
    [InlineData('(', ')')]
    public void Parse_NestingUpToTheLimit_IsRead(char opening, char closing) =>
        Reading.Value(new string(opening, 256) + new string(closing, 256)).Should().NotBeNull();

    [Fact]
    public void Parse_NestingBeyondTheLimit_IsOneMistake()
    {
        var text = $"x = {new string('[', 300)}{new string(']', 300)}\ny = 1";

        var document = Reading.Parse(text);

        Reading.Print(document.Diagnostics).Should().Equal(
            "t.gin(1,261): error GIN1002: the brackets are nested deeper than 256 levels");
        document.Statements.Select(statement => statement.GetType())
            .Should().Equal(typeof(MalformedStatement), typeof(MacroStatement));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{1: ")]
    [InlineData("(\n")]
    public void Parse_NestingBeyondTheStack_IsOneMistake(string opening)
    {
        var text = "x = " + string.Concat(Enumerable.Repeat(opening, 100_000));
        var options = new GinParserOptions { MaxNesting = int.MaxValue };
        string[] diagnostics = [];

        var thread = new Thread(
            () => diagnostics = Reading.Print(Reading.Parse(text, options).Diagnostics), SmallStack);
        thread.Start();
        thread.Join();

        diagnostics.Should().ContainSingle().Which.Should().EndWith(
            "error GIN1017: the brackets are nested deeper than the stack of the thread carries");
    }
}
