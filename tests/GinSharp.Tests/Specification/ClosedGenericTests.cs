using GinSharp.Tests.Specification;

[assembly: GinSharp.Configurable<ClosedGenericTests.Store<int>>("IntStore", Module = "closed")]

namespace GinSharp.Tests.Specification;

/// <summary>Classes that cannot carry a mark themselves.</summary>
public class ClosedGenericTests
{
    private readonly GinConfig _config = new();

    [Fact]
    public void Create_ClosedFormNamedByTheAssembly_TakesWhatIsBound()
    {
        _config.Parse("closed.IntStore.first = 3");

        _config.Create<Store<int>>().First.Should().Be(3);
    }

    [Fact]
    public void Create_ClosedFormsNamedByAClass_TakeWhatIsBound()
    {
        _config.Parse("closed.Store.first = 'a'\nNumbers.first = 1.5");

        _config.Create<Store<string>>().First.Should().Be("a");
        _config.Create<Store<double>>().First.Should().Be(1.5);
    }

    public sealed record Store<T>(T First);

    [Configurable<Store<string>>(Module = "closed")]
    [Configurable<Store<double>>("Numbers", Module = "closed")]
    public static class Registry;
}
