namespace GinSharp.Syntax.Tests.Parsing;

public class CommentTests
{
    [Fact]
    public void Parse_CommentsEverywhere_AreKeptOnceAndInOrder()
    {
        const string text =
            """
            # first
            a = [ # second
              1, # third
              # fourth
            ] # fifth
            b: # sixth
                # seventh
              c = @d( # eighth
              ) \
              # ninth
            e = 'no # comment'
            f = oops # tenth
            # last
            """;

        Reading.Parse(text).Comments.Select(comment => comment.Text).Should().Equal(
            "# first", "# second", "# third", "# fourth", "# fifth", "# sixth", "# seventh", "# eighth", "# ninth",
            "# tenth", "# last");
    }

    [Fact]
    public void Parse_Comment_EndsBeforeTheLineEnd() =>
        Reading.Parse("# a\r\n# b\r# c").Comments.Select(comment => comment.Text).Should().Equal("# a", "# b", "# c");
}
