namespace GinSharp.Syntax.Tests.Parsing;

public class GinParserTests
{
    [Theory]
    [InlineData("Adam.lr", "", "Adam", "lr")]
    [InlineData("s/t/a.b.c", "s/t", "a.b", "c")]
    [InlineData("%NAME", "NAME", "gin.macro", "value")]
    [InlineData("%s/NAME", "s/NAME", "gin.macro", "value")]
    [InlineData("s/NAME", "s/NAME", "gin.macro", "value")]
    [InlineData("%mod.NAME", "mod.NAME", "gin.macro", "value")]
    [InlineData("NAME", "NAME", "gin.macro", "value")]
    public void TryParseKey_Key_TakesItApart(string text, string scope, string selector, string parameter)
    {
        GinParser.TryParseKey(text, out var target, out var name).Should().BeTrue();

        (target!.Scope, target.Selector, name).Should().Be((scope, selector, parameter));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("a b")]
    [InlineData(" a.b")]
    [InlineData("a.b ")]
    [InlineData("a..b")]
    [InlineData("a.b/c.d")]
    [InlineData("a.b = 1")]
    [InlineData("1a")]
    public void TryParseKey_OtherText_IsNone(string text)
    {
        GinParser.TryParseKey(text, out var target, out var parameter).Should().BeFalse();

        (target, parameter).Should().Be((null, null));
    }

    [Theory]
    [InlineData("Adam", "", "Adam")]
    [InlineData("s.t/u/a.b", "s.t/u", "a.b")]
    public void TryParseSelector_Selector_TakesItApart(string text, string scope, string selector)
    {
        GinParser.TryParseSelector(text, out var result).Should().BeTrue();

        (result!.Scope, result.Selector).Should().Be((scope, selector));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@a")]
    [InlineData("a/")]
    [InlineData("a()")]
    [InlineData("1")]
    public void TryParseSelector_OtherText_IsNone(string text) =>
        GinParser.TryParseSelector(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("[1, @a()]")]
    [InlineData("\n # a\n 'b'  # c\n\n")]
    [InlineData("-1")]
    public void ParseValue_Value_GivesIt(string text)
    {
        var value = GinParser.ParseValue(new SourceText("v", text), out var diagnostics);

        value.Should().NotBeNull();
        diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "v(1,1): error GIN1020: expected a value, found the end of the text")]
    [InlineData("1 2", "v(1,3): error GIN1016: expected nothing after the value, found '2'")]
    [InlineData("1 + 2",
        "v(1,3): error GIN1016: expected nothing after the value, found '+'. "
        + "There is no arithmetic: write the result.")]
    [InlineData("'a'\n'b'", "v(2,1): error GIN1016: expected nothing after the value, found a string")]
    [InlineData("[1", "v(1,1): error GIN1032: the list that starts here has no closing ']'")]
    [InlineData("{[]: 1}", "v(1,2): error GIN1034: a list cannot be a key of a dictionary, or a part of one")]
    [InlineData("foo", "v(1,1): error GIN1021: 'foo' is not a value. A string is written 'foo', a reference '@foo'.")]
    public void ParseValue_OtherText_SaysWhatIsWrong(string text, string expected)
    {
        var value = GinParser.ParseValue(new SourceText("v", text), out var diagnostics);

        value.Should().BeNull();
        Reading.Print(diagnostics).Should().Equal(expected);
    }

    [Fact]
    public void Parse_TextBeyondTheLimit_IsNotRead()
    {
        var options = new GinParserOptions { MaxLength = 4 };

        var document = Reading.Parse("a = 1", options);

        document.Statements.Should().BeEmpty();
        Reading.Print(document.Diagnostics).Should().Equal(
            "t.gin(1,1): error GIN1001: the text has 5 characters, more than the 4 that are allowed");
    }

    [Fact]
    public void Parse_Null_IsRefused()
    {
        var parse = () => GinParser.Parse(null!);

        parse.Should().Throw<ArgumentNullException>().WithParameterName("source");
    }

    [Fact]
    public void Parse_TextCutOutOfALargerOne_CountsItsLinesFromThere()
    {
        var source = new SourceText("t.gin", "a = 1\nb = ", firstLine: 10);

        Reading.Print(GinParser.Parse(source).Diagnostics).Should().Equal(
            "t.gin(11,5): error GIN1020: expected a value after '=', found the end of the text");
    }
}
