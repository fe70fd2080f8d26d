namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class NameMistakeTests
{
    [Theory]
    [InlineData("a .b = 1",
        "t.gin(1,1): error GIN1007: 'a .b' is not a name: no white space may stand inside it. Did you mean 'a.b'?")]
    [InlineData("a. b = 1",
        "t.gin(1,1): error GIN1007: 'a. b' is not a name: no white space may stand inside it. Did you mean 'a.b'?")]
    [InlineData("s / a.b = 1",
        "t.gin(1,1): error GIN1007: 's / a.b' is not a name: no white space may stand inside it. Did you mean "
        + "'s/a.b'?")]
    [InlineData("a \\\n.b = 1",
        "t.gin(1,1): error GIN1007: 'a \\…' is not a name: no white space may stand inside it. Did you mean 'a.b'?")]
    [InlineData("a.b. = 1", "t.gin(1,1): error GIN1007: 'a.b.' is not a name: a name must follow '.'")]
    [InlineData("a..b = 1", "t.gin(1,1): error GIN1007: 'a.' is not a name: a name must follow '.'")]
    [InlineData("a/ = 1", "t.gin(1,1): error GIN1007: 'a/' is not a name: a name must follow '/'")]
    [InlineData("é.b = 1", "t.gin(1,1): error GIN1007: 'é.b' is not a name: a name starts with an ASCII letter or '_'")]
    [InlineData("a.é = 1", "t.gin(1,1): error GIN1007: 'a.é' is not a name: a name starts with an ASCII letter or '_'")]
    [InlineData("s.t/a.b = 1", "t.gin(1,1): error GIN1007: 's.t/a.b' is not a name: a scope has no dots")]
    [InlineData("x = @a / b",
        "t.gin(1,6): error GIN1007: 'a / b' is not a name: no white space may stand inside it. Did you mean 'a/b'?")]
    [InlineData("x = @a.", "t.gin(1,6): error GIN1007: 'a.' is not a name: a name must follow '.'")]
    [InlineData("x = %a. b",
        "t.gin(1,6): error GIN1007: 'a. b' is not a name: no white space may stand inside it. Did you mean 'a.b'?")]
    [InlineData("x = @é", "t.gin(1,6): error GIN1007: 'é' is not a name: a name starts with an ASCII letter or '_'")]
    [InlineData("x = [@a \\\n /b]",
        "t.gin(1,7): error GIN1007: 'a \\…' is not a name: no white space may stand inside it. Did you mean 'a/b'?")]
    [InlineData("a//X.y = 1",
        "t.gin(1,1): error GIN1007: 'a//X.y' is not a name: a scope is missing between the slashes. Did you "
        + "mean 'a/X.y'?")]
    [InlineData("a//X:\n  y = 1",
        "t.gin(1,1): error GIN1007: 'a//X' is not a name: a scope is missing between the slashes. Did you mean 'a/X'?")]
    [InlineData("a.1b = 1",
        "t.gin(1,1): error GIN1007: 'a.1b' is not a name: a name starts with an ASCII letter or '_'")]
    public void Diagnose_MalformedName_SaysWhy(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
