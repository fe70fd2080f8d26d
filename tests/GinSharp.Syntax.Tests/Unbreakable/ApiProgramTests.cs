using GinSharp.Fuzz.Api;

namespace GinSharp.Syntax.Tests.Unbreakable;

/// <summary>Random programs over the public API: the fuzzer's own checks, for a moment.</summary>
public class ApiProgramTests
{
    private const int Programs = 60;

    [Fact]
    public void Run_RandomPrograms_KeepsWhatIsPromised()
    {
        var run = new ApiRun(seed: 1);

        run.TryPrograms(Programs);

        run.Failures.Should().BeEmpty();
        run.Operations.Should().BeGreaterThan(Programs);
    }
}
