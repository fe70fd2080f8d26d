using System.Globalization;

namespace GinSharp.Syntax.Tests.Unbreakable;

public class HugeTextTests
{
    private const int Length = 1_000_000;

    [Fact]
    public void Parse_LineWithALongString_IsRead() =>
        Reading.Value($"'{new string('a', Length)}'").Should().BeOfType<StringValue>()
            .Which.Value.Should().HaveLength(Length);

    [Fact]
    public void Parse_LineWithALongNumber_IsRefused() =>
        Reading.Diagnose($"x = 0x{new string('f', Length)}").Should().Equal(
            "t.gin(1,5): error GIN1018: the integer has more than 20000 digits");

    [Fact]
    public void Parse_LineWithALongList_IsRead() =>
        Reading.Value($"[{Repeat("1, ", Length / 3)}]").Should().BeOfType<ListValue>()
            .Which.Items.Should().HaveCount(Length / 3);

    [Fact]
    public void Parse_LineWithManyAdjacentStrings_IsRead() =>
        Reading.Value(Repeat("'a' ", Length / 4)).Should().BeOfType<StringValue>()
            .Which.Value.Should().HaveLength(Length / 4);

    [Fact]
    public void Parse_LineWithALongKey_IsRead() =>
        Reading.Statement($"{Repeat("a/", Length / 2)}b.c = 1").Should().BeOfType<BindingStatement>()
            .Which.Target.Scope.Should().HaveLength(Length - 1);

    [Fact]
    public void Parse_LineWithALongUnknownWord_IsOneShortMessage() =>
        Reading.Diagnose($"x = [{new string('w', Length)}]").Should().ContainSingle()
            .Which.Should().StartWith($"t.gin(1,6): error GIN1021: '{new string('w', 40)}…' is not a value");

    [Fact]
    public void Parse_LargeFile_IsReadWhole()
    {
        const int Count = 20_000;
        var text = string.Concat(Enumerable.Range(0, Count).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"# comment {i}\nscope{i}/module.Name{i}.parameter = [{i}, 'a{i}', (@b.C(), %D), {{'e': {i}.5}}]\n\n")));

        var document = Reading.Parse(text);

        document.Diagnostics.Should().BeEmpty();
        document.Statements.Should().HaveCount(Count).And.AllBeOfType<BindingStatement>();
        document.Comments.Should().HaveCount(Count);
    }

    [Fact]
    public void Parse_NulCharacters_AreOneMistakeALine()
    {
        var text = $"{new string('\0', Length)}\n\0\na = 1\n";

        Reading.Diagnose(text).Should().Equal(
            "t.gin(1,1): error GIN1003: expected a statement, found the character U+0000",
            "t.gin(2,1): error GIN1003: expected a statement, found the character U+0000");
        Reading.Parse(text).Statements.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("\0a.b = 1", "(1,1): error GIN1003: expected a statement, found the character U+0000")]
    [InlineData("a\0.b = 1", "(1,2): error GIN1004: expected '=' or ':' after 'a', found the character U+0000")]
    [InlineData("a.b =\0 1", "(1,6): error GIN1020: expected a value after '=', found the character U+0000")]
    [InlineData("a.b = 1\0", "(1,8): error GIN1005: expected the end of the line, found the character U+0000")]
    [InlineData("a.b = [\0", "(1,8): error GIN1020: expected a value after '[', found the character U+0000")]
    [InlineData("a.b = [1\0",
        "(1,9): error GIN1030: expected ',' or ']' to go on with the list that starts at line 1, "
        + "found the character U+0000")]
    [InlineData("a.b = '\0'",
        "(1,8): error GIN1045: the character U+0000 cannot stand in a string as it is. Write it as '\\0'.")]
    public void Parse_Nul_IsAMistakeWhereItStands(string text, string expected) =>
        Reading.Diagnose(text).Should().Equal($"t.gin{expected}");

    [Fact]
    public void Parse_NulInAComment_IsPartOfIt() =>
        Reading.Parse("a = 1 # \0").Comments.Should().ContainSingle().Which.Text.Should().Be("# \0");

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
