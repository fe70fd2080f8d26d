namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class KeywordMistakeTests
{
    [Theory]
    [InlineData("inclde 'x'",
        "t.gin(1,8): error GIN1004: expected '=' or ':' after 'inclde', found a string. Did you mean 'include'?")]
    [InlineData("includes 'x'",
        "t.gin(1,10): error GIN1004: expected '=' or ':' after 'includes', found a string. Did you mean 'include'?")]
    [InlineData("Include 'x'",
        "t.gin(1,9): error GIN1004: expected '=' or ':' after 'Include', found a string. Did you mean 'include'?")]
    [InlineData("require 'x'",
        "t.gin(1,9): error GIN1004: expected '=' or ':' after 'require', found a string. Is '=' missing?")]
    [InlineData("imprt a.b",
        "t.gin(1,7): error GIN1004: expected '=' or ':' after 'imprt', found 'a'. Did you mean 'import'?")]
    [InlineData("improt a.b",
        "t.gin(1,8): error GIN1004: expected '=' or ':' after 'improt', found 'a'. Did you mean 'import'?")]
    [InlineData("Import a",
        "t.gin(1,8): error GIN1004: expected '=' or ':' after 'Import', found 'a'. Did you mean 'import'?")]
    [InlineData("using A.B",
        "t.gin(1,7): error GIN1004: expected '=' or ':' after 'using', found 'A'. Did you mean 'import'?")]
    [InlineData("form a import b",
        "t.gin(1,6): error GIN1004: expected '=' or ':' after 'form', found 'a'. Did you mean 'from'?")]
    [InlineData("fom a import b",
        "t.gin(1,5): error GIN1004: expected '=' or ':' after 'fom', found 'a'. Did you mean 'from'?")]
    public void Diagnose_MistypedKeyword_SaysWhichIsMeant(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
