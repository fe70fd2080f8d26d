namespace GinSharp.Syntax.Tests.Parsing;

public class ContainerTests
{
    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[ # c\n ]", 0)]
    [InlineData("[1]", 1)]
    [InlineData("[1,]", 1)]
    [InlineData("[1\n,\n\n2 \\\n , # c\n]", 2)]
    public void Parse_List_GivesItsItems(string text, int count) =>
        ((ListValue)Reading.Value(text)).Items.Should().HaveCount(count).And.AllBeOfType<IntegerValue>();

    [Theory]
    [InlineData("()", 0)]
    [InlineData("(1,)", 1)]
    [InlineData("(1, 2)", 2)]
    [InlineData("((1),)", 1)]
    public void Parse_Tuple_GivesItsItems(string text, int count) =>
        ((TupleValue)Reading.Value(text)).Items.Should().HaveCount(count).And.AllBeOfType<IntegerValue>();

    [Theory]
    [InlineData("(1)", typeof(IntegerValue))]
    [InlineData("((('a')))", typeof(StringValue))]
    [InlineData("(())", typeof(TupleValue))]
    [InlineData("([1])", typeof(ListValue))]
    public void Parse_ParenthesesWithoutComma_AreNoTuple(string text, Type expected) =>
        Reading.Value(text).Should().BeOfType(expected);

    [Fact]
    public void Parse_Dictionary_KeepsEveryEntry()
    {
        var dictionary = (DictionaryValue)Reading.Value(
            "{'a': 1, # c\n'b'\n:\n[2], 'a': {}, @c: (None,), (1, 'x'): True,}");

        dictionary.Entries.Select(entry => $"{entry.Key.Span.Text}->{entry.Value.Span.Text}")
            .Should().Equal("'a'->1", "'b'->[2]", "'a'->{}", "@c->(None,)", "(1, 'x')->True");
    }

    [Fact]
    public void Parse_Container_SpansItsBrackets()
    {
        var list = (ListValue)Reading.Value("[ (1, ) , { } ] # c");

        list.Span.Text.Should().Be("[ (1, ) , { } ]");
        list.Items.Select(item => item.Span.Text).Should().Equal("(1, )", "{ }");
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("False", false)]
    public void Parse_Boolean_GivesIt(string text, bool expected) =>
        ((BooleanValue)Reading.Value(text)).Value.Should().Be(expected);

    [Fact]
    public void Parse_None_GivesIt() => Reading.Value("None").Should().BeOfType<NoneValue>();
}
