namespace GinSharp.Syntax.Tests.Parsing;

public class ImportTests
{
    [Theory]
    [InlineData("import a", "a", false, null)]
    [InlineData("import a.b.c  # d", "a.b.c", false, null)]
    [InlineData("import a.b as c", "a.b", false, "c")]
    [InlineData("from a import b", "a.b", true, null)]
    [InlineData("from a.b import c as d", "a.b.c", true, "d")]
    [InlineData("  import \\\n a \\\n as b", "a", false, "b")]
    [InlineData("import as as as", "as", false, "as")]
    [InlineData("from import import import", "import.import", true, null)]
    [InlineData("from __gin__ import dynamic_registration", "__gin__.dynamic_registration", true, null)]
    public void Parse_Import_GivesModuleAndAlias(string text, string module, bool isFrom, string? alias)
    {
        var import = (ImportStatement)Reading.Statement(text);

        (import.Module, import.IsFrom, import.Alias).Should().Be((module, isFrom, alias));
    }

    [Fact]
    public void Parse_Import_EndsAtItsLastToken() =>
        Reading.Statement("  from a import b as c  # d").Span.Text.Should().Be("from a import b as c");

    [Theory]
    [InlineData("include 'a.gin'", "a.gin")]
    [InlineData("include r'a\\b' \\\n \"c\"", "a\\bc")]
    [InlineData("include '''a'''  # c", "a")]
    public void Parse_Include_JoinsItsPath(string text, string path) =>
        ((IncludeStatement)Reading.Statement(text)).Path.Value.Should().Be(path);
}
