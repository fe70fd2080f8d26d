namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class IndentationMistakeTests
{
    [Theory]
    [InlineData("a:\n  b = 1\n    c = 2\n    d = 3\n  e = 4",
        "t.gin(3,1): error GIN1013: the line is indented deeper than the lines of its block above")]
    [InlineData("a:\n    b = 1\n  c = 2\n  d = 3",
        "t.gin(3,1): error GIN1014: the line is indented by 2 columns, the lines that it could go on with by 0 or 4")]
    [InlineData("    a = 1\n  b = 2\n  c = 3",
        "t.gin(2,1): error GIN1014: the line is indented by 2 columns, the lines that it could go on with by 0 or 4")]
    [InlineData("a = 1\n  b = 2\n    c = 3\n   d = 4",
        "t.gin(4,1): error GIN1014: the line is indented by 3 columns, the lines that it could go on with by 0, 2 "
        + "or 4")]
    [InlineData("a:\n\tb = 1\n    c = 2",
        "t.gin(3,1): error GIN1014: the line is indented by 4 columns, the lines that it could go on with by 0 or "
        + "8. Tabs and spaces are mixed, and a tab goes to the next multiple of 8 columns: use spaces alone.")]
    [InlineData("a:\n    b = 1\n\tc = 2",
        "t.gin(3,1): error GIN1013: the line is indented deeper than the lines of its block above. Tabs and "
        + "spaces are mixed, and a tab goes to the next multiple of 8 columns: use spaces alone.")]
    [InlineData("a:\n  b = 1\n \td = 2",
        "t.gin(3,1): error GIN1013: the line is indented deeper than the lines of its block above. Tabs and "
        + "spaces are mixed, and a tab goes to the next multiple of 8 columns: use spaces alone.")]
    public void Diagnose_Indentation_SaysWhatFits(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
