namespace GinSharp.Tests.Injection.Conversion;

public class NoConversionTests
{
    private readonly ConversionProbe _probe = new();

    [Theory]
    [InlineData("'Adam'", typeof(Type), "Type", "@Name.")]
    [InlineData("3", typeof(Func<int>), "Func<int>", "@Name.")]
    [InlineData(
        "{'a': 1}", typeof(Options), "NoConversionTests.Options", "@Name(), or let the program add a converter.")]
    [InlineData("'a'", typeof(IDisposable), "IDisposable", "@Name(), or let the program add a converter.")]
    public void Compile_LiteralForWhatNoneBecomes_IsRefused(string literal, Type target, string name, string advice) =>
        _probe.Faults(literal, target).Should().Equal(
            $"t.gin(1,1): error GIN3009: {literal} cannot become {name}: no literal can (X.p). " +
            $"Write a reference to a configurable, such as {advice}");

    [Theory]
    [InlineData("'@Adam()'", typeof(IDisposable), "IDisposable", "a reference: @Adam()")]
    [InlineData("'%adam'", typeof(Func<int>), "Func<int>", "a macro: %adam")]
    public void Compile_QuotedReference_SaysThatTheQuotesAreTooMuch(
        string literal, Type target, string name, string advice) =>
        _probe.Faults(literal, target).Should().Equal(
            $"t.gin(1,1): error GIN3009: {literal} cannot become {name}: no literal can (X.p). Without quotes it is {advice}.");

    public sealed class Options
    {
        public int A { get; set; }
    }
}
