namespace GinSharp.Syntax.Tests.Parsing;

public class ReferenceTests
{
    [Theory]
    [InlineData("@a", "", "a", false, "@a")]
    [InlineData("@a()", "", "a", true, "@a()")]
    [InlineData("@s/t/a.b", "s/t", "a.b", false, "@s/t/a.b")]
    [InlineData("@s.t/a.b()", "s.t", "a.b", true, "@s.t/a.b()")]
    [InlineData("@ \t a \\\n ( # c\n\n )", "", "a", true, "@ \t a \\\n ( # c\n\n )")]
    [InlineData("@None", "", "None", false, "@None")]
    public void Parse_Reference_TakesTheNameApart(
        string text, string scope, string selector, bool isCall, string span)
    {
        var reference = (ReferenceValue)Reading.Value(text);

        (reference.Target.Scope, reference.Target.Selector, reference.IsCall).Should().Be((scope, selector, isCall));
        reference.Span.Text.Should().Be(span);
    }

    [Fact]
    public void Parse_CallInBrackets_MayStandOnTheNextLine() =>
        Reading.Value("[@a # c\n()]").As<ListValue>().Items[0].As<ReferenceValue>().IsCall.Should().BeTrue();

    [Theory]
    [InlineData("%a", "", "a")]
    [InlineData("% a", "", "a")]
    [InlineData("%s/t/a", "s/t", "a")]
    [InlineData("%mod.sub.NAME", "", "mod.sub.NAME")]
    [InlineData("%s.t/a", "s.t", "a")]
    public void Parse_Macro_TakesTheNameApart(string text, string scope, string name)
    {
        var macro = (MacroValue)Reading.Value(text);

        (macro.Name.Scope, macro.Name.Selector).Should().Be((scope, name));
    }

    [Fact]
    public void Parse_Target_SpansTheNameAlone() =>
        Reading.Value("@ s/a()").As<ReferenceValue>().Target.Span.Text.Should().Be("s/a");
}
