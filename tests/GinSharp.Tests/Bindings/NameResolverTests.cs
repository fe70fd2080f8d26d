namespace GinSharp.Tests.Bindings;

public class NameResolverTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public NameResolverTests()
    {
        _config.Register(Twins, "Twins", module: "m");
        _config.Register(Nothing, "Nothing", module: "m");
        _config.Register<Renamed>(module: "m");
    }

    [Theory]
    [InlineData("Twins.BATCH_SIZE = 1", "bindings(1,1): error GIN2017: 'BATCH_SIZE' fits several parameters of 'Twins': 'batch_size' and 'batchSize'. Write the one you mean exactly.")]
    [InlineData("Nothing.a = 1", "bindings(1,1): error GIN2003: 'Nothing' has no parameter 'a'. It has no parameters.")]
    [InlineData("Elsewhere.a = 1", "bindings(1,1): error GIN2001: no configurable matches 'Elsewhere'. No assembly was searched for [Configurable]: AddAssembly searches one, and Register makes known what carries no attribute.")]
    public void Parse_NameThatMeansNothing_SaysWhatIsThere(string text, string message) =>
        _config.Invoking(config => config.Parse(text)).Should().Throw<GinException>().WithMessage(message);

    [Fact]
    public void Parse_FormerNameOfAConfigurable_IsNotUnknown()
    {
        _config.Parse("OldName.size = 3", SkipUnknown.Yes);

        _config.Create<Renamed>().Size.Should().Be(3);
        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(1,1): warning GIN2026: 'OldName' is now named 'Renamed'");
    }

    [Fact]
    public void Parse_ExactNameOfOneOfTwins_IsFound()
    {
        _config.Parse("Twins.batch_size = 3\nTwins.batchSize = 4");

        _config.Invoke<int>(Twins).Should().Be(34);
    }

    [Fact]
    public void Parse_OtherCaseWhereNamesAreNotFolded_IsUnknown()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, FoldsNames = false });
        config.Register(Twins, "Twins", module: "m");

        config.Invoking(c => c.Parse("Twins.BatchSize = 1")).Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2003: 'Twins' has no parameter 'BatchSize'. Did you mean 'batch_size'?");
        config.Invoking(c => c.Invoke<int>(Twins, new GinArgument("BatchSize", 1))).Should().Throw<GinException>().WithMessage(
            "error GIN4007: 'Twins' has no parameter 'BatchSize'. Did you mean 'batch_size'?");
    }

    private static int Twins(int batch_size = 1, int batchSize = 2) => (batch_size * 10) + batchSize;

    private static int Nothing() => 0;

    [FormerlyNamed("OldName")]
    private sealed class Renamed(int size = 1)
    {
        public int Size { get; } = size;
    }
}
