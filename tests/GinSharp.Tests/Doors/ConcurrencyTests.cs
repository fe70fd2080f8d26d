using System.Collections.Concurrent;
using GinSharp.Stress;

namespace GinSharp.Tests.Doors;

public class ConcurrencyTests
{
    private int _built;

    [Fact]
    public void Create_WhileTheConfigIsChanged_SeesTheOldOrTheNewOneAndNeverAMixture()
    {
        using var run = new StressRun();

        run.Run(TimeSpan.FromSeconds(2));

        run.Faults.Should().BeEmpty();
    }

    [Fact]
    public void Singleton_ManyThreadsAsk_IsBuiltOnce()
    {
        using var config = new GinConfig();
        config.Register(Build, "test.Build");
        config.Parse("Hold.value = @shared/gin.singleton()\nshared/gin.singleton.constructor = @Build");

        var objects = new ConcurrentBag<object?>();
        Parallel.For(0, 200, _ => objects.Add(config.Invoke<object?>(Sample.Hold)));

        objects.Distinct().Should().ContainSingle();
        _built.Should().Be(1);
    }

    [Fact]
    public void Singleton_NeedsItself_IsToldOfInsteadOfWaitingForever()
    {
        using var config = new GinConfig();
        config.Parse(
            """
            a/gin.singleton.constructor = @a/Hold
            b/gin.singleton.constructor = @b/Hold
            a/Hold.value = @b/gin.singleton()
            b/Hold.value = @a/gin.singleton()
            Hold.value = @a/gin.singleton()
            """);

        var invoke = () => config.Invoke<object?>(Sample.Hold);

        invoke.Should().Throw<GinException>().WithMessage(
            "error GIN4003: the value needs itself: @a/gin.singleton() → @b/gin.singleton() → @a/gin.singleton()");
    }

    private object Build()
    {
        Interlocked.Increment(ref _built);
        Thread.Sleep(20);
        return new object();
    }
}
