namespace GinSharp.Tests.Injection;

public class ScopePathsTests
{
    [Fact]
    public void Scope_MoreNamesThanAreRemembered_EachIsItsOwn()
    {
        using var config = Sample.EmptyConfig();

        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 1_500; i++)
            {
                using (config.Scope($"trial{i}"))
                using (config.Scope("inner"))
                {
                    config.CurrentScope.Should().Equal($"trial{i}", "inner");
                }
            }
        }
    }
}
