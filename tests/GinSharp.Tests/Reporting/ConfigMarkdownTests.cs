using GinSharp.Reporting;

namespace GinSharp.Tests.Reporting;

public class ConfigMarkdownTests
{
    [Fact]
    public void Convert_ConfigText_HasHeadingsAndCode()
    {
        const string Text = """
            import a.b

            # Macros:
            # ====================
            m = 1

            # Parameters for s/pair:
            # ====================
            # Set in a.gin:3:
            s/pair.first = \
                ['#',
                 '# x:']

            # Parameters for counter:
            # ====================
            # None.

            """;

        var markdown = ConfigMarkdown.Convert(Text);

        markdown.Should().Be("""
                import a.b
            ␠
            #### Macros:

                m = 1
            ␠
            #### Parameters for s/pair:

            #### Set in a.gin:3:
                s/pair.first = \
                    ['#',
                     '# x:']
            ␠
            #### Parameters for counter:

                # None.
            """.Replace("␠", "    ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a = 1", "    a = 1")]
    [InlineData("a = 1\r\n# why\r\n", "    a = 1\n    # why")]
    public void Convert_Text_IsIndentedWithoutALastLineEnd(string text, string expected)
    {
        ConfigMarkdown.Convert(text).Should().Be(expected);
    }
}
