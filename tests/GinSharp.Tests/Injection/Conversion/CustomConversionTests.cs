using GinSharp.Injection.Conversion;

namespace GinSharp.Tests.Injection.Conversion;

public class CustomConversionTests
{
    private static readonly ValueConverter Shared = new(typeof(Tensor), literal => new Tensor(literal), IsShared: true);

    private static readonly ValueConverter Owned = Shared with { IsShared = false };

    [Fact]
    public void Compile_SharedResult_IsConvertedOnce()
    {
        var source = new ConversionProbe(Shared).Compile("[1, [2.0]]", typeof(Tensor));

        source.IsConstant.Should().BeTrue();
        source.Get(default).Should().BeSameAs(source.Get(default));
        source.Get(default).As<Tensor>().IsDisposed.Should().BeFalse();
        source.Get(default).As<Tensor>().Literal.Should().BeEquivalentTo(
            new List<object?> { 1L, new List<object?> { 2.0 } });
    }

    [Fact]
    public void Compile_OwnedResult_IsConvertedForEachCall()
    {
        List<Tensor> made = [];
        var converter = Owned with { Convert = literal => Add(made, new Tensor(literal)) };
        var source = new ConversionProbe(converter).Compile("[1]", typeof(Tensor));

        source.IsConstant.Should().BeFalse();
        made.Should().ContainSingle().Which.IsDisposed.Should().BeTrue();
        source.Get(default).Should().NotBeSameAs(source.Get(default));
        made[1].IsDisposed.Should().BeFalse();
    }

    [Fact]
    public void Compile_OneItemOfACollection_UsesTheConverter()
    {
        var tensors = new ConversionProbe(Owned).Convert<Tensor[]>("[1, 'a', None]");

        tensors.Select(tensor => tensor?.Literal).Should().Equal(1L, "a", null);
    }

    [Fact]
    public void Compile_LiveInstance_IsNotConverted()
    {
        var tensor = new Tensor(null);

        new ConversionProbe(Shared).Compile(tensor, typeof(Tensor)).Get(default).Should().BeSameAs(tensor);
    }

    [Fact]
    public void Compile_BuiltInTarget_TheProgramsConverterWins()
    {
        var probe = new ConversionProbe(
            new ValueConverter(typeof(int), literal => (int)(long)literal! * 2, IsShared: true));

        probe.Convert<int>("3").Should().Be(6);
        probe.Convert<int?>("3").Should().Be(6);
        probe.Convert<int[]>("[3]").Should().Equal(6);
        probe.Convert<int?>("None").Should().BeNull();
        probe.Convert<long>("3").Should().Be(3);
    }

    [Fact]
    public void Compile_ReferencesInside_AreResolvedFirst()
    {
        var probe = new ConversionProbe(Shared);
        probe.Results["one"] = () => 1;
        var source = probe.Compile("[@one(), 2]", typeof(Tensor));

        source.IsConstant.Should().BeFalse();
        source.Get(default).As<Tensor>().Literal.Should().BeEquivalentTo(new List<object?> { 1, 2L });
    }

    [Fact]
    public void Compile_FaultInsideTheLiteral_IsReported()
    {
        var faults = new ConversionFaults(typeof(Tensor));
        var tooDeep = new List<object?>();
        tooDeep.Add(tooDeep);

        new ConversionProbe(Shared).Compiler.Compile(tooDeep, typeof(Tensor), faults).Should().BeSameAs(
            InvalidSource.Instance);

        faults.Faults.Single().Diagnostic.ToString().Should().Be(
            "error GIN3011: the value is nested too deep for the stack of this thread " +
            "(in CustomConversionTests.Tensor)");
    }

    [Fact]
    public void Compile_ConverterThrows_IsReported()
    {
        var probe = new ConversionProbe(
            new ValueConverter(typeof(Tensor), _ => throw new FormatException("row 1 is ragged"), IsShared: true));

        probe.Faults<Tensor>("[[1], []]").Should().Equal(
            "t.gin(1,1): error GIN3010: [[1], []] cannot become CustomConversionTests.Tensor (X.p): row 1 is ragged");
    }

    [Theory]
    [InlineData(null, "its converter gave None")]
    [InlineData("text", "its converter gave 'text'")]
    public void Compile_ConverterGivesAnotherType_IsReported(object? result, string expected)
    {
        var probe = new ConversionProbe(new ValueConverter(typeof(Tensor), _ => result, IsShared: true));

        probe.Faults<List<Tensor>>("[1]").Should().Equal(
            "t.gin(1,2): error GIN3010: 1 cannot become CustomConversionTests.Tensor " +
            $"(X.p is List<CustomConversionTests.Tensor>): {expected}");
    }

    [Fact]
    public void Get_ConverterThrowsAtTheCall_GivesTheFaultWithItsPlace()
    {
        var probe = new ConversionProbe(
            new ValueConverter(typeof(Tensor), _ => throw new FormatException("ragged"), IsShared: true));
        probe.Results["one"] = () => 1;
        var syntax = LiteralReader.Parse("[[@one()]]");
        var faults = new ConversionFaults(typeof(List<Tensor>), "X.p", syntax);
        var source = probe.Compiler.Compile(LiteralReader.Read(syntax), typeof(List<Tensor>), faults);

        var get = () => source.Get(default);

        get.Should().Throw<ConversionException>().WithMessage(
            "t.gin(1,2): error GIN3010: [1] cannot become CustomConversionTests.Tensor "
            + "(X.p is List<CustomConversionTests.Tensor>): ragged");
    }

    [Fact]
    public void With_SameTargetTwice_TheLaterWinsAndTheEarlierTableKeepsIts()
    {
        var earlier = new ConverterTable().With(new ValueConverter(typeof(int), _ => 1, IsShared: true));
        var later = earlier.With(new ValueConverter(typeof(int), _ => 2, IsShared: true));

        new ValueCompiler(new ConversionProbe(), earlier).ConvertResult("x", typeof(int), default).Should().Be(1);
        new ValueCompiler(new ConversionProbe(), later).ConvertResult("x", typeof(int), default).Should().Be(2);
    }

    private static Tensor Add(List<Tensor> made, Tensor tensor)
    {
        made.Add(tensor);
        return tensor;
    }

    private sealed class Tensor(object? literal) : IDisposable
    {
        public object? Literal => literal;

        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
