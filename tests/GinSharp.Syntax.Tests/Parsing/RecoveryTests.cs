namespace GinSharp.Syntax.Tests.Parsing;

/// <summary>A mistake costs its own line: what can be read around it is read.</summary>
public class RecoveryTests
{
    [Fact]
    public void Parse_MistakeInABlock_LosesThatLineOnly()
    {
        var document = Reading.Parse("a:\n  b = 1\n  c = oops\n  d = [\n    1 2,\n    3]\n  e = 2\nf = 3");

        document.Diagnostics.Select(diagnostic => diagnostic.Id).Should().Equal("GIN1021", "GIN1030");
        var block = document.Statements[0].Should().BeOfType<BlockStatement>().Subject;
        block.Statements.Select(Describe).Should().Equal(
            "b", "malformed c = oops", "malformed d = [\n    1 2,\n    3]", "e");
        document.Statements.Select(Describe).Skip(1).Should().Equal("f");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{", "}")]
    [InlineData("(", ")")]
    public void Parse_OneMissingBracketInALongFile_IsOneMistake(string opening, string closing)
    {
        var entry = opening == "{" ? "'k': " : "";
        var statement = $"some.Name.parameter = {opening}\n  {entry}1,\n  # c\n  {entry}2\n{closing}\n";
        var statements = Enumerable.Repeat(statement, 60).ToArray();
        for (var i = 0; i < statements.Length; i += 7)
        {
            var broken = statements.ToArray();
            broken[i] = broken[i].Replace($"\n{closing}", "", StringComparison.Ordinal);

            var document = Reading.Parse(string.Concat(broken));

            document.Diagnostics.Should().ContainSingle();
            document.Statements.Should().HaveCount(60);
            document.Statements.OfType<MalformedStatement>().Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData("x = [1,\n  2\ny = 3")]
    [InlineData("x = [1,\n  (2,\ny = 3")]
    [InlineData("x = {'a': 1,\ny: \n  z = 3\n")]
    [InlineData("x = @a(\ns/y.z = 1")]
    [InlineData("x = [1\ninclude 'a'")]
    [InlineData("x = [1\nimport a")]
    [InlineData("x = [1\nfrom a import b")]
    [InlineData("x = '''a\nb, don't\ny = 3")]
    [InlineData("x = [1))))\ny = 3")]
    [InlineData("x = ?(\n  1\n)\ny = 3")]
    [InlineData("x = [1 \\\n2]\ny = 3")]
    public void Parse_LineThatReadsLikeAStatement_IsReadAfterAMistake(string text)
    {
        var document = Reading.Parse(text);

        document.Diagnostics.Should().ContainSingle();
        document.Statements.Should().HaveCount(2);
        document.Statements[0].Should().BeOfType<MalformedStatement>();
        document.Statements[1].Should().NotBeOfType<MalformedStatement>();
    }

    [Theory]
    [InlineData(" \\\n x =")]
    [InlineData("\\\nx. = 1")]
    [InlineData("a:\n  \\\n b = ")]
    public void Parse_ContinuedLineThatFails_IsReadOnce(string text)
    {
        var document = Reading.Parse(text);

        document.Diagnostics.Should().ContainSingle();
        document.Statements.Should().ContainSingle();
    }

    [Fact]
    public void Parse_LineInABrokenContainerThatReadsLikeAStatement_StaysInside()
    {
        var document = Reading.Parse("x = {\n  'a': 1,\n  b = 2,\n  'c': 3,\n}\ny = 4");

        Reading.Print(document.Diagnostics).Should().Equal(
            "t.gin(3,3): error GIN1021: 'b' is not a value. A string is written 'b', a reference '@b'.");
        document.Statements.Select(Describe).Should().Equal("malformed x = {\n  'a': 1,\n  b = 2,\n  'c': 3,\n}", "y");
    }

    [Fact]
    public void Parse_BrokenHeader_TakesItsLinesWithIt()
    {
        var document = Reading.Parse("a b:\n  c = 1\n  # d\n\n  e = [\n1]\nf = 2");

        document.Diagnostics.Should().ContainSingle();
        document.Statements.Select(Describe).Should().Equal("malformed a b:\n  c = 1\n  # d\n\n  e = [\n1]", "f");
    }

    [Fact]
    public void Parse_EveryKindOfMistake_IsReportedInReadingOrder()
    {
        var document = Reading.Parse("a = \nb: 1\nc = 'd\ne f\n= 2\ng = {[]: 1, (): {{}: 2}} 3\nh = 1");

        document.Diagnostics.Select(diagnostic => diagnostic.Span!.Value.ToString()).Should().Equal(
            "t.gin(1,5)", "t.gin(2,4)", "t.gin(3,5)", "t.gin(4,3)", "t.gin(5,1)", "t.gin(6,6)", "t.gin(6,18)",
            "t.gin(6,26)");
        document.Statements.Should().HaveCount(7);
        Describe(document.Statements[^1]).Should().Be("h");
    }

    private static string Describe(GinStatement statement) => statement switch
    {
        BindingStatement binding => binding.Parameter,
        MacroStatement macro => macro.Name.Selector,
        MalformedStatement malformed => $"malformed {malformed.Span.Text}",
        _ => statement.GetType().Name,
    };
}
