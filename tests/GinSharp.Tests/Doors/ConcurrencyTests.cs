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
    public void GinConfig_FirstUseFromManyThreads_KnowsTheConfigurables() =>
        FirstUse.RunPrograms(5).Should().BeEmpty();

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

    [Fact]
    public void Singleton_TwoThreadsBuildWhatTheOtherNeeds_BothAreToldOfTheCircle()
    {
        using var config = new GinConfig();
        using var barrier = new Barrier(2);
        var meetings = 0;

        object? Meet() => Interlocked.Increment(ref meetings) <= 2 && !barrier.SignalAndWait(TimeSpan.FromSeconds(30))
            ? throw new TimeoutException()
            : null;

        config.Register(Meet, "test.Meet");
        config.Register((object? meeting, object? other) => new object(), "test.Both");
        config.Parse(
            """
            Both.meeting = @Meet()
            a/Both.other = @b/gin.singleton()
            b/Both.other = @a/gin.singleton()
            a/gin.singleton.constructor = @a/Both
            b/gin.singleton.constructor = @b/Both
            a/Hold.value = @a/gin.singleton()
            b/Hold.value = @b/gin.singleton()
            """);
        var messages = new ConcurrentBag<string>();
        Thread[] threads =
        [
            new(() => messages.Add(Message("a"))) { IsBackground = true },
            new(() => messages.Add(Message("b"))) { IsBackground = true },
        ];

        Array.ForEach(threads, thread => thread.Start());

        threads.Should().AllSatisfy(thread => thread.Join(TimeSpan.FromSeconds(60)).Should().BeTrue());
        messages.Should().HaveCount(2).And.AllSatisfy(message => message.Should().StartWith(
            "error GIN4003: the value needs itself: @"));

        string Message(string name)
        {
            try
            {
                return $"{config.GetConfigurable($"{name}/Hold").Create()}";
            }
            catch (GinException exception)
            {
                return exception.Message;
            }
        }
    }

    private object Build()
    {
        Interlocked.Increment(ref _built);
        Thread.Sleep(20);
        return new object();
    }
}
