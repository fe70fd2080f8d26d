namespace GinSharp.Syntax.Tests.Parsing;

public class BlockTests
{
    [Fact]
    public void Parse_Block_BindsEachLineToItsTarget()
    {
        var block = (BlockStatement)Reading.Statement(
            """
            train/optim.Adam:  # c

                # d
              lr = 1e-3
            # e
              betas = [
            0.9,
            0.999]

            """);

        block.Target.ToString().Should().Be("train/optim.Adam");
        block.Span.Line.Should().Be(1);
        block.Span.Text.Should().EndWith("0.999]");
        block.Statements.Cast<BindingStatement>().Select(line => (line.Target, line.Parameter, line.Span.Line))
            .Should().Equal((block.Target, "lr", 4), (block.Target, "betas", 6));
        block.Statements.Cast<BindingStatement>().Select(line => line.KeySpan.Text).Should().Equal("lr", "betas");
    }

    [Theory]
    [InlineData("a:\n  b = 1\nc = 2")]
    [InlineData("  a:\n    b = 1\n  c = 2")]
    [InlineData("a:\n\tb = 1\nc = 2")]
    [InlineData("a:\n\tb = 1\n        b = 2\nc = 2")]
    [InlineData("a \\\n:\n  \\\n b = 1\nc = 2")]
    public void Parse_LineAtTheColumnOfTheHeader_EndsTheBlock(string text)
    {
        var document = Reading.Parse(text);

        document.Diagnostics.Should().BeEmpty();
        document.Statements.Select(statement => statement.GetType())
            .Should().Equal(typeof(BlockStatement), typeof(MacroStatement));
    }

    [Fact]
    public void Parse_KeywordsInABlock_AreParameters()
    {
        var block = (BlockStatement)Reading.Statement("x:\n  import = 1\n  include = 2\n  None = 3");

        block.Statements.Cast<BindingStatement>().Select(line => line.Parameter)
            .Should().Equal("import", "include", "None");
    }
}
