namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class ReferenceMistakeTests
{
    [Theory]
    [InlineData("x = @", "t.gin(1,6): error GIN1006: expected a name after '@', found the end of the text")]
    [InlineData("x = @\na = 1", "t.gin(1,6): error GIN1006: expected a name after '@', found the end of the line")]
    [InlineData("x = [@\na]", "t.gin(1,7): error GIN1006: expected a name after '@', found the end of the line")]
    [InlineData("x = @1a",
        "t.gin(1,6): error GIN1006: expected a name after '@', found '1a'. A name starts with a letter or '_'.")]
    [InlineData("x = @'a'",
        "t.gin(1,6): error GIN1006: expected a name after '@', found a string. A name stands without quotes.")]
    [InlineData("x = @(a)",
        "t.gin(1,6): error GIN1006: expected a name after '@', found '('. The name follows '@' directly.")]
    [InlineData("x = %{a}",
        "t.gin(1,6): error GIN1006: expected a name after '%', found '{'. The name follows '%' directly.")]
    [InlineData("x = @%a", "t.gin(1,6): error GIN1006: expected a name after '@', found '%'")]
    [InlineData("x = @a(1)",
        "t.gin(1,8): error GIN1026: expected ')' after '(', found '1'. A reference takes no arguments: bind them "
        + "as parameters of what it names.")]
    [InlineData("x = @a(b=1)",
        "t.gin(1,8): error GIN1026: expected ')' after '(', found 'b'. A reference takes no arguments: bind them "
        + "as parameters of what it names.")]
    [InlineData("x = @a(\ny = 2", "t.gin(2,1): error GIN1026: expected ')' after '(', found 'y'. Is ')' missing?")]
    [InlineData("x = @a[",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '['. A part of a value cannot be taken.")]
    [InlineData("x = @\"a\"",
        "t.gin(1,6): error GIN1006: expected a name after '@', found a string. A name stands without quotes, "
        + "and a verbatim string is written r'…'.")]
    public void Diagnose_Reference_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
