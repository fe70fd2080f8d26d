using GinSharp.Reporting;
using GinSharp.Syntax;
using GinSharp.Tests.Injection.Conversion;

namespace GinSharp.Tests.Reporting;

public class LiteralRoundTripTests
{
    [Fact]
    public void TryWrite_RandomValues_AreReadBackTheSame()
    {
        var random = new RandomValue(seed: 1);
        for (var i = 0; i < 3_000; i++)
        {
            var value = random.Next(depth: 4);

            new LiteralWriter().TryWrite(value, random.Below(100), out var text).Should().BeTrue();

            IsSame(LiteralReader.Read(text!), value).Should().BeTrue("this is what was written: {0}", text);
        }
    }

    [Fact]
    public void Write_RandomSections_AreReadBackTheSame()
    {
        var random = new RandomValue(seed: 2);
        var values = Enumerable.Range(0, 500).Select(_ => random.Next(depth: 3)).ToList();
        var sections = values.Select((value, i) => new ConfigTextSection($"s{i:000}", "m.C", "C", [new("p", value)]));

        var text = new ConfigTextWriter(new LiteralWriter(), ConfigTextFormat.Default).Write([], sections);
        var document = GinParser.Parse(new SourceText("text", text));

        document.Diagnostics.Should().BeEmpty();
        var statements = document.Statements.Cast<BindingStatement>().ToList();
        statements.Should().HaveCount(values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            statements[i].Target.ToString().Should().Be($"s{i:000}/C");
            IsSame(LiteralReader.Read(statements[i].Value), values[i]).Should().BeTrue();
        }
    }

    /// <summary>Whether two values have the same types and contents, a dictionary's entries in any order.</summary>
    private static bool IsSame(object? left, object? right) => (left, right) switch
    {
        (List<object?> x, List<object?> y) => AreSame(x, y),
        (object?[] x, object?[] y) => AreSame(x, y),
        (byte[] x, byte[] y) => x.SequenceEqual(y),
        (double x, double y) => BitConverter.DoubleToInt64Bits(x) == BitConverter.DoubleToInt64Bits(y),
        (GinReference x, GinReference y) => x.ToString() == y.ToString(),
        (GinDictionary x, GinDictionary y) => x.Count == y.Count
            && x.All(entry => y.TryGetValue(entry.Key, out var value) && IsSame(entry.Value, value)),
        _ => Equals(left, right),
    };

    private static bool AreSame(IList<object?> left, IList<object?> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => IsSame(pair.First, pair.Second));
}
