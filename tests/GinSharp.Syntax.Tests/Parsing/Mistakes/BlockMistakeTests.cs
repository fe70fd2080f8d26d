namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class BlockMistakeTests
{
    [Theory]
    [InlineData("a:",
        "t.gin(1,3): error GIN1010: expected an indented line 'parameter = value' for the block 'a', found the "
        + "end of the text")]
    [InlineData("a:\n\n",
        "t.gin(3,1): error GIN1010: expected an indented line 'parameter = value' for the block 'a', found the "
        + "end of the text")]
    [InlineData("s/a.b: # c\nc = 1",
        "t.gin(2,1): error GIN1010: expected an indented line 'parameter = value' for the block 's/a.b', found "
        + "'c'. Indent the lines of the block.")]
    [InlineData("  a:\nb = 1",
        "t.gin(2,1): error GIN1010: expected an indented line 'parameter = value' for the block 'a', found 'b'. "
        + "Indent the lines of the block.")]
    [InlineData("a: 1",
        "t.gin(1,4): error GIN1011: expected the end of the line after the colon of the block 'a', found '1'. Use "
        + "'=' to bind a value.")]
    [InlineData("a: b = 1",
        "t.gin(1,4): error GIN1011: expected the end of the line after the colon of the block 'a', found 'b'. The "
        + "lines of a block stand below it, indented.")]
    [InlineData("a::b = 1",
        "t.gin(1,3): error GIN1011: expected the end of the line after the colon of the block 'a', found ':'. "
        + "A dot stands between a configurable and its parameter.")]
    public void Diagnose_HeaderWithoutLines_SaysWhatIsMissing(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("a:\n  b: 1", "t.gin(2,4): error GIN1012: expected '=' after the parameter 'b', found ':'. Write '='.")]
    [InlineData("a:\n  b.c = 1",
        "t.gin(2,4): error GIN1012: expected '=' after the parameter 'b', found '.'. A line of a block names a "
        + "parameter only; a whole key stands outside blocks.")]
    [InlineData("a:\n  s/b = 1",
        "t.gin(2,4): error GIN1012: expected '=' after the parameter 's', found '/'. A line of a block names a "
        + "parameter only; a whole key stands outside blocks.")]
    [InlineData("a:\n  b c = 1",
        "t.gin(2,5): error GIN1012: expected '=' after the parameter 'b', found 'c'. Did you mean 'b_c'?")]
    [InlineData("a:\n  b 1",
        "t.gin(2,5): error GIN1012: expected '=' after the parameter 'b', found '1'. Is '=' missing?")]
    [InlineData("a:\n  b == 1",
        "t.gin(2,5): error GIN1012: expected '=' after the parameter 'b', found '=='. Write '='.")]
    [InlineData("a:\n  b",
        "t.gin(2,4): error GIN1012: expected '=' after the parameter 'b', found the end of the text")]
    [InlineData("a:\n  b() = 1", "t.gin(2,4): error GIN1012: expected '=' after the parameter 'b', found '('")]
    [InlineData("a:\n  import b",
        "t.gin(2,10): error GIN1012: expected '=' after the parameter 'import', found 'b'. 'import' stands "
        + "outside blocks.")]
    [InlineData("a:\n  from b import c",
        "t.gin(2,8): error GIN1012: expected '=' after the parameter 'from', found 'b'. 'from' stands outside blocks.")]
    [InlineData("a:\n  include 'b'",
        "t.gin(2,11): error GIN1012: expected '=' after the parameter 'include', found a string. 'include' stands "
        + "outside blocks.")]
    [InlineData("s/a:\n  \"b\" = 1",
        "t.gin(2,3): error GIN1006: expected the name of a parameter of 's/a', found a string. A name stands "
        + "without quotes.")]
    [InlineData("a:\n  @b = 1", "t.gin(2,3): error GIN1006: expected the name of a parameter of 'a', found '@'")]
    [InlineData("a:\n  1 = 1", "t.gin(2,3): error GIN1006: expected the name of a parameter of 'a', found '1'")]
    [InlineData("a:\n  é = 1", "t.gin(2,3): error GIN1006: expected the name of a parameter of 'a', found 'é'")]
    [InlineData("a:\n  b:\n    c = 1\n    d = 2\n  e = 1",
        "t.gin(2,4): error GIN1012: expected '=' after the parameter 'b', found ':'. A block cannot stand in a block.")]
    [InlineData("a:\n  b // c",
        "t.gin(2,5): error GIN1012: expected '=' after the parameter 'b', found '//'. A comment starts with '#'.")]
    [InlineData("a:\n  b-c = 1",
        "t.gin(2,4): error GIN1012: expected '=' after the parameter 'b', found '-'. Did you mean 'b_c'?")]
    public void Diagnose_LineOfABlock_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
