namespace GinSharp.Tests.Injection.Conversion;

public class EnumConversionTests
{
    private readonly ConversionProbe _probe = new();

    private enum Reduction
    {
        None,
        Mean,
        Sum = -5,
    }

    private enum Twins
    {
        Low,
        low,
        High,
    }

    [Flags]
    private enum Access : byte
    {
        None = 0,
        Read = 1,
        Write = 2,
    }

    private enum Wide : ulong
    {
        Top = ulong.MaxValue,
    }

    private enum Letters
    {
        A, B, C, D, E, F, G, H, I, J, K, L, M, N,
    }

    [Theory]
    [InlineData("'Mean'", Reduction.Mean)]
    [InlineData("'mean'", Reduction.Mean)]
    [InlineData("' SUM '", Reduction.Sum)]
    [InlineData("1", Reduction.Mean)]
    [InlineData("-5", Reduction.Sum)]
    [InlineData("'Low'", Twins.Low)]
    [InlineData("'low'", Twins.low)]
    [InlineData("'HIGH'", Twins.High)]
    [InlineData("'Read, Write'", Access.Read | Access.Write)]
    [InlineData("'read|WRITE'", Access.Read | Access.Write)]
    [InlineData("3", Access.Read | Access.Write)]
    [InlineData("0", Access.None)]
    [InlineData("18446744073709551615", Wide.Top)]
    [InlineData("'top'", Wide.Top)]
    public void Convert_NameOrValue_GivesTheMember(string literal, Enum expected)
    {
        var source = _probe.Compile(literal, expected.GetType());

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().Be(expected);
    }

    [Fact]
    public void Convert_ToNullableEnum_GivesTheMember()
    {
        _probe.Convert<DayOfWeek?>("'friday'").Should().Be(DayOfWeek.Friday);
        _probe.Convert<DayOfWeek?>("None").Should().BeNull();
    }

    [Theory]
    [InlineData("'Maen'", typeof(Reduction), "has no member 'Maen'", "Write 'Mean', one of 'None', 'Mean', 'Sum'.")]
    [InlineData(
        "'Reduction.mean'", typeof(Reduction), "has no member 'Reduction.mean'", "Write 'Mean', one of 'None', 'Mean', 'Sum'.")]
    [InlineData("'x'", typeof(Reduction), "has no member 'x'", "Write one of 'None', 'Mean', 'Sum'.")]
    [InlineData("'1'", typeof(Reduction), "has no member '1'", "Write one of 'None', 'Mean', 'Sum'.")]
    [InlineData("'Mean, Sum'", typeof(Reduction), "has no member 'Mean, Sum'", "Write one of 'None', 'Mean', 'Sum'.")]
    [InlineData("7", typeof(Reduction), "has no member 7", "Write one of 'None', 'Mean', 'Sum'.")]
    [InlineData("4294967291", typeof(Reduction), "has no member 4294967291", "Write one of 'None', 'Mean', 'Sum'.")]
    [InlineData("'Read|W'", typeof(Access), "has no member 'W'", "Write one of 'None', 'Read', 'Write'.")]
    [InlineData("4", typeof(Access), "has no member 4", "Write one of 'None', 'Read', 'Write'.")]
    [InlineData("257", typeof(Access), "has no member 257", "Write one of 'None', 'Read', 'Write'.")]
    [InlineData("-1", typeof(Wide), "has no member -1", "Write one of 'Top'.")]
    [InlineData("18446744073709551616", typeof(Wide), "has no member 18446744073709551616", "Write one of 'Top'.")]
    [InlineData(
        "'Z9'",
        typeof(Letters),
        "has no member 'Z9'",
        "Write one of 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', ….")]
    public void Convert_NoMember_SaysWhichThereAre(string literal, Type target, string expected, string suggestion) =>
        _probe.Faults($" {literal}", target).Should().Equal(
            $"t.gin(1,2): error GIN3004: EnumConversionTests.{target.Name} {expected} (X.p). {suggestion}");

    [Fact]
    public void Convert_NameOfSeveralMembers_IsRefused() =>
        _probe.Faults<Twins>("'LOW'").Should().Equal(
            "t.gin(1,1): error GIN3005: 'LOW' fits several members of EnumConversionTests.Twins: Low, low (X.p)");

    [Fact]
    public void Convert_Float_IsRefused() =>
        _probe.Faults<Reduction>("1.0").Should().Equal(
            "t.gin(1,1): error GIN3001: 1.0 cannot become EnumConversionTests.Reduction (X.p). " +
            "Write 1 instead of 1.0.");
}
