using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Tests.Injection.Conversion;

public class ConversionFaultsTests
{
    private const string Text = "{'a': [1, (2, 3)],\n 1: 'x', None: {b'k': 4}, 1.0: @f(),\n (%m, @s/f(), 2j): []}";

    [Theory]
    [InlineData("", Text)]
    [InlineData("Value0", "[1, (2, 3)]")]
    [InlineData("Value0 Item1", "(2, 3)")]
    [InlineData("Value0 Item1 Item1", "3")]
    [InlineData("Key0", "'a'")]
    [InlineData("Key1", "1")]
    [InlineData("Value1", "@f()")]
    [InlineData("Key2", "None")]
    [InlineData("Value2 Key0", "b'k'")]
    [InlineData("Value2 Value0", "4")]
    [InlineData("Key3", "(%m, @s/f(), 2j)")]
    [InlineData("Key3 Item2", "2j")]
    [InlineData("Value3", "[]")]
    [InlineData("Value3 Item0", "[]")]
    [InlineData("Key0 Item0", "'a'")]
    [InlineData("Item0", Text)]
    [InlineData("Value7", Text)]
    public void Find_Path_GivesThePlaceOfTheInnermostPart(string path, string expected)
    {
        var steps = path.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(step => new ValuePathStep(Enum.Parse<ValuePathKind>(step[..^1]), step[^1] - '0'));

        ValueLocator.Find(LiteralReader.Parse(Text), [.. steps]).Text.Should().Be(expected);
    }

    [Theory]
    [InlineData(null, typeof(int), "error GIN3003: None is no value of int (in List<int>)")]
    [InlineData("X.p", typeof(int), "error GIN3003: None is no value of int (X.p is List<int>)")]
    [InlineData(null, typeof(List<int>), "error GIN3003: None is no value of List<int>")]
    [InlineData("X.p", typeof(List<int>), "error GIN3003: None is no value of List<int> (X.p)")]
    public void Add_Fault_NamesTheParameterAndItsType(string? parameter, Type target, string expected)
    {
        var faults = new ConversionFaults(typeof(List<int>), parameter);

        faults.Add(ConversionDiagnostics.NullNotAllowed, null, target);

        faults.Count.Should().Be(1);
        faults.Faults[0].Diagnostic.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("{1.0: 'a', 1: 'b', 2: 'c'}", 1, "2")]
    [InlineData("{True: 'a', 1: 'b', 'x': 'c'}", 1, "'x'")]
    [InlineData("{@a: 1, @a: 2, %a: 3}", 1, "%a")]
    [InlineData("{@a: 1, @a(): 2, @b: 3}", 2, "@b")]
    [InlineData("{b'1': 1, '1': 2, b'1': 3, 0: 4}", 2, "0")]
    public void Find_KeyAfterDuplicates_GivesThePlaceOfTheFirst(string literal, int index, string expected) =>
        ValueLocator.Find(LiteralReader.Parse(literal), [new ValuePathStep(ValuePathKind.Key, index)])
            .Text.Should().Be(expected);

    [Fact]
    public void For_OtherSyntax_AddsToTheSameFaultsWithItsOwnPlaces()
    {
        var faults = new ConversionFaults(typeof(List<int>), "X.p", LiteralReader.Parse("[%m]"));
        faults.Enter(ValuePathKind.Item, 0);
        var macro = faults.For(GinParser.ParseValue(new SourceText("m.gin", "[7, 'x']"), out _));
        macro.Enter(ValuePathKind.Item, 1);

        macro.Add(ConversionDiagnostics.WrongKind, "x", typeof(int));
        faults.Add(ConversionDiagnostics.WrongKind, "x", typeof(int));

        faults.Faults.Select(fault => fault.Diagnostic.ToString()).Should().Equal(
            "m.gin(1,5): error GIN3001: 'x' cannot become int (X.p is List<int>)",
            "t.gin(1,2): error GIN3001: 'x' cannot become int (X.p is List<int>)");
        faults.Faults[0].Path.Should().Equal(new ValuePathStep(ValuePathKind.Item, 1));
        macro.Macros.Should().BeSameAs(faults.Macros);
    }

    [Fact]
    public void Leave_AfterEnter_IsBackAtTheWhole()
    {
        var faults = new ConversionFaults(typeof(int), "X.p", LiteralReader.Parse("[1]"));
        faults.Enter(ValuePathKind.Item, 0);
        faults.Leave();

        faults.Span()!.Value.Text.Should().Be("[1]");
    }
}
