using GinSharp.Conformance;

namespace GinSharp.Syntax.Tests.Unbreakable;

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

    [Fact]
    public void ParseValue_NestingBeyondTheLimit_IsOneMistake()
    {
        var value = GinParser.ParseValue(
            new SourceText("v", "[[1]]"), out var diagnostics, new GinParserOptions { MaxNesting = 1 });

        value.Should().BeNull();
        Reading.Print(diagnostics).Should().Equal(
            "v(1,2): error GIN1002: the brackets are nested deeper than 1 levels");
    }

    [Theory]
    [InlineData("[", "t.gin(1,261)")]
    [InlineData("{1: ", "t.gin(1,1029)")]
    [InlineData("{(", "t.gin(1,261)")]
    [InlineData("(\n", "t.gin(257,1)")]
    public void Parse_ManyOpenBrackets_IsOneMistake(string opening, string place)
    {
        var text = "x = " + string.Concat(Enumerable.Repeat(opening, 100_000));

        Reading.Diagnose(text).Should().Equal($"{place}: error GIN1002: the brackets are nested deeper than 256 levels");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{1: ")]
    [InlineData("(\n")]
    public void Parse_NestingBeyondTheStack_IsOneMistake(string opening)
    {
        var text = "x = " + string.Concat(Enumerable.Repeat(opening, 100_000));
        var options = new GinParserOptions { MaxNesting = int.MaxValue };

        var diagnostics = DeepCall.Run(() => Reading.Print(Reading.Parse(text, options).Diagnostics), SmallStack);

        diagnostics.Should().ContainSingle().Which.Should().EndWith(
            "error GIN1017: the brackets are nested deeper than the stack of the thread carries");
    }

    [Fact]
    public void Parse_DeepDictionariesOnADeepStack_AreRead()
    {
        const int Depth = 10_000;
        var text = $"x = {string.Concat(Enumerable.Repeat("{1: ", Depth))}2{new string('}', Depth)}";
        var options = new GinParserOptions { MaxNesting = Depth };

        var document = DeepCall.Run(() => Reading.Parse(text, options));

        document.Diagnostics.Should().BeEmpty();
    }
}
