namespace GinSharp.Syntax.Tests.Parsing;

public class BindingTests
{
    [Theory]
    [InlineData("Adam.lr = 1", "", "Adam", "lr")]
    [InlineData("torch.optim.Adam.lr = 1", "", "torch.optim.Adam", "lr")]
    [InlineData("train/Adam.lr = 1", "train", "Adam", "lr")]
    [InlineData("a/b/c.Adam.lr = 1", "a/b", "c.Adam", "lr")]
    [InlineData("_x1._2 = 1", "", "_x1", "_2")]
    [InlineData("include.x = 1", "", "include", "x")]
    [InlineData("Näme.größe = 1", "", "Näme", "größe")]
    [InlineData("a\U0001D400.b² = 1", "", "a\U0001D400", "b²")]
    [InlineData("  a.b\t=\f1  # c", "", "a", "b")]
    [InlineData("a.b \\\n = \\\r\n 1", "", "a", "b")]
    public void Parse_Binding_TakesTheKeyApart(string text, string scope, string selector, string parameter)
    {
        var binding = (BindingStatement)Reading.Statement(text);

        (binding.Target.Scope, binding.Target.Selector, binding.Parameter).Should().Be((scope, selector, parameter));
        binding.Value.Should().BeOfType<IntegerValue>();
    }

    [Theory]
    [InlineData("lr = 1", "", "lr")]
    [InlineData("eval/lr = 1", "eval", "lr")]
    [InlineData("import = 1", "", "import")]
    [InlineData("from = 1", "", "from")]
    public void Parse_KeyWithoutDot_IsAMacro(string text, string scope, string name)
    {
        var macro = (MacroStatement)Reading.Statement(text);

        (macro.Name.Scope, macro.Name.Selector).Should().Be((scope, name));
    }

    [Fact]
    public void Parse_Binding_KnowsItsPlaces()
    {
        var binding = (BindingStatement)Reading.Statement("\n  s/a.b = [1]  # c\n");

        binding.Span.Text.Should().Be("s/a.b = [1]");
        binding.Span.ToString().Should().Be("t.gin(2,3)");
        binding.KeySpan.Text.Should().Be("s/a.b");
        binding.Target.Span.Text.Should().Be("s/a");
        binding.Value.Span.Text.Should().Be("[1]");
    }

    [Fact]
    public void Parse_ValueInParentheses_EndsTheStatementAfterThem()
    {
        var macro = (MacroStatement)Reading.Statement("x = (1) # c");

        macro.Span.Text.Should().Be("x = (1)");
        macro.Value.Span.Text.Should().Be("1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\f ")]
    [InlineData("\n\n# c\n   # d\r\n\r")]
    [InlineData("\uFEFF")]
    public void Parse_NoStatement_GivesNone(string text)
    {
        var document = Reading.Parse(text);

        document.Statements.Should().BeEmpty();
        document.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Parse_ByteOrderMark_IsSkipped() =>
        Reading.Statement("\uFEFFa.b = 1").Span.ToString().Should().Be("t.gin(1,2)");

    [Theory]
    [InlineData("a = 1\nb = 2")]
    [InlineData("a = 1\r\nb = 2\r\n")]
    [InlineData("a = 1\rb = 2\r")]
    [InlineData("  a = 1\n  b = 2\n  ")]
    public void Parse_AnyLineEnd_EndsAStatement(string text) =>
        Reading.Parse(text).Statements.Select(statement => statement.Span.Line).Should().Equal(1, 2);
}
