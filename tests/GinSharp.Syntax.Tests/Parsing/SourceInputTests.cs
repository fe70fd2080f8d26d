using GinSharp.Syntax.Parsing;
using Sprache;

namespace GinSharp.Syntax.Tests.Parsing;

public class SourceInputTests
{
    [Fact]
    public void Equals_SamePlaceOfTheSameParse_IsTrue()
    {
        var context = new ParseContext(new SourceText("t.gin", "ab"), new GinParserOptions());
        var start = new SourceInput(context, 0);

        start.Equals(new SourceInput(context, 0)).Should().BeTrue();
        start.Equals((object)new SourceInput(context, 0)).Should().BeTrue();
        start.GetHashCode().Should().Be(new SourceInput(context, 0).GetHashCode());
        start.Equals(start.Advance()).Should().BeFalse();
        start.Equals(new Input("ab")).Should().BeFalse();
        start.Equals(new SourceInput(new ParseContext(new SourceText("t.gin", "ab"), new GinParserOptions()), 0))
            .Should().BeFalse();
        start.Equals((object?)null).Should().BeFalse();
    }

    [Fact]
    public void From_OtherInput_IsRefused()
    {
        var from = () => SourceInput.From(new Input("ab"));

        from.Should().Throw<ArgumentException>().WithMessage("The grammar reads a SourceInput only.*");
    }
}
