using System.Collections.Concurrent;

namespace GinSharp.Tests.Doors;

public class ConcurrencyTests
{
    private const int Threads = 16;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);

    private int _built;

    [Fact]
    public void Create_WhileTheConfigIsChanged_SeesTheOldOrTheNewOneAndNeverAMixture()
    {
        using var config = new GinConfig();
        Bind(config, 0);
        using var stop = new CancellationTokenSource(Duration);
        var wrong = new ConcurrentQueue<string>();

        Parallel.Invoke(
            [
                () => Reconfigure(config, stop.Token),
                .. Enumerable.Range(0, Threads).Select<int, Action>(thread => () =>
                {
                    while (!stop.IsCancellationRequested)
                    {
                        Check(config, thread, wrong);
                    }
                }),
            ]);

        wrong.Should().BeEmpty();
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

    private static void Reconfigure(GinConfig config, CancellationToken stop)
    {
        for (var round = 1; !stop.IsCancellationRequested; round++)
        {
            Bind(config, round);
            Thread.Sleep(1);
        }
    }

    /// <summary>In every state the values agree; a call that sees two states sees two numbers.</summary>
    private static void Bind(GinConfig config, int round) => config.Parse(
        $"""
        Layer.size = {round}
        Layer.name = '{round}'
        inner/Layer.size = %size
        size = {round}
        Hold.value = [@Layer(), @inner/Layer(), %size, [@Layer()]]
        """);

    private static void Check(GinConfig config, int thread, ConcurrentQueue<string> wrong)
    {
        using var scope = config.Scope($"thread{thread}/inner");
        var values = (List<object?>)config.Invoke<object?>(Sample.Hold)!;
        var (layer, inner) = ((Sample.Layer)values[0]!, (Sample.Layer)values[1]!);
        var last = (Sample.Layer)((List<object?>)values[3]!)[0]!;
        var seen = $"{layer.Size} {layer.Name} {inner.Size} {inner.Name} {values[2]} {last.Size}";
        if (seen.Split(' ').Distinct().Count() > 1 || config.CurrentScope[0] != $"thread{thread}")
        {
            wrong.Enqueue(seen);
        }
    }

    private object Build()
    {
        Interlocked.Increment(ref _built);
        Thread.Sleep(20);
        return new object();
    }
}
