namespace GinSharp.Syntax.Tests.Parsing;

/// <summary>A last line that is continued from the one before, is a comment, and has no line end.</summary>
public class LastLineTests
{
    [Theory]
    [InlineData("x = 1\n\\\n# c", 1)]
    [InlineData("x = 1\r\n\\\r\n# c", 1)]
    [InlineData("x = 1\n  \\\n \\\n   # c", 1)]
    [InlineData("x = 1\n\\\n# c \\", 1)]
    [InlineData("  x = 1\n\\\n# c", 1)]
    [InlineData("\\\n# c", 0)]
    [InlineData("  \\\n \t# c", 0)]
    [InlineData("a:\n  b = 1\n\\\n# c", 1)]
    [InlineData("a:\n  b = 1\n  \\\n# c", 1)]
    [InlineData("x = 1 \\\n# c", 1)]
    [InlineData("b = '''\n#'''", 1)]
    [InlineData("a:\n  b = 1 \\\n# c\n", 1)]
    [InlineData("a:\n  b = 1 # c", 1)]
    [InlineData("a:\n  b = [1,\n# c\n2]", 1)]
    public void Parse_WhatPythonReads_IsRead(string text, int statements)
    {
        var document = GinParser.Parse(new SourceText("t.gin", text));

        document.Diagnostics.Should().BeEmpty();
        document.Statements.Should().HaveCount(statements);
        document.ToText().Should().Be(text);
        document.Comments.Should().HaveCount(text.Contains("# c", StringComparison.Ordinal) ? 1 : 0);
    }

    [Theory]
    [InlineData("x = 1\n\\\n# c\n", "t.gin(3,4): error GIN1003: expected a statement, found the end of the line")]
    [InlineData("x = 1\n\\\n", null)]
    [InlineData("x = 1\n\\\n# c\ny = 2", null)]
    [InlineData("a:\n  b = 1\n \\\n# c", null)]
    [InlineData("a:\n  b = 1\n    \\\n# c", null)]
    [InlineData("a:\n\\\n# c", null)]
    [InlineData("a:\n  b = 1 \\\n# c", LastLine + "3,4)" + Message)]
    [InlineData("a:\r\n  b = @m() \\\r\n  \\\r\n  # c", LastLine + "4,6)" + Message)]
    [InlineData("a:\n  b = '''x\n  #'''", LastLine + "3,7)" + Message)]
    public void Parse_WhatPythonRefuses_IsRefused(string text, string? message)
    {
        var document = GinParser.Parse(new SourceText("t.gin", text));

        document.Diagnostics.Should().ContainSingle();
        document.ToText().Should().Be(text);
        if (message is not null)
        {
            document.Diagnostics[0].ToString().Should().Be(message);
        }
    }

    private const string LastLine = "t.gin(";

    private const string Message =
        ": error GIN1005: expected the end of the line, found the end of the text. End the last line of the file.";
}
