namespace GinSharp.Tests.Injection;

public class ScopedPlansTests
{
    [Fact]
    public void Call_InManyScopesAgainAndAgain_SeesTheBindingsOfEach()
    {
        using var config = new GinConfig();
        var names = Enumerable.Range(0, 12).Select(i => $"scope{i}").ToList();
        config.Parse(string.Join('\n', names.Select((name, i) => $"{name}/Layer.size = {i}")));

        for (var round = 0; round < 3; round++)
        {
            config.Create<Sample.Layer>().Size.Should().Be(10);
            for (var i = 0; i < names.Count; i++)
            {
                using (config.Scope(names[i]))
                {
                    config.Create<Sample.Layer>().Size.Should().Be(i);
                }
            }
        }
    }

    [Fact]
    public void Call_ManyThreadsInManyScopesAtOnce_SeesTheBindingsOfEach()
    {
        using var config = new GinConfig();
        const int Scopes = 50;
        config.Parse(string.Join('\n', Enumerable.Range(0, Scopes).Select(i => $"scope{i}/Layer.size = {i}")));

        Parallel.For(0, 5_000, i =>
        {
            using (config.Scope($"scope{i % Scopes}"))
            {
                config.Create<Sample.Layer>().Size.Should().Be(i % Scopes);
            }
        });
    }
}
