using System.Runtime.CompilerServices;

namespace GinSharp.Tests.Injection;

/// <summary>A config that is not the ambient one becomes it for the length of a call.</summary>
public class ScopeEntranceTests
{
    private static readonly AsyncLocal<string?> Flowing = new();

    [Fact]
    public void Call_AgainFromTheSameContext_IsUnderItsConfigAndLeavesNothingBehind()
    {
        using var config = Config();

        for (var i = 0; i < 3; i++)
        {
            config.Invoke<GinConfig>(Ambient).Should().BeSameAs(config);
            Gin.Current.Should().BeSameAs(Gin.Default);
        }
    }

    [Fact]
    public void Call_OverAndDone_KeepsNothingOfItsCallerAlive()
    {
        using var config = Config();
        config.Parse("Hold.value = @deep/Scopes()");
        config.Invoke<object>(Sample.Hold);

        var flown = CallFrom(config);
        for (var i = 0; i < 5 && flown.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        flown.IsAlive.Should().BeFalse();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CallFrom(GinConfig config)
    {
        WeakReference? flown = null;
        var thread = new Thread(() =>
        {
            var local = new AsyncLocal<object?>();
            var value = new object();
            local.Value = value;
            flown = new WeakReference(value);
            config.Invoke<object>(Sample.Hold);
            config.GetConfigurable("Hold").Create();
        });
        thread.Start();
        thread.Join();
        return flown!;
    }

    [Fact]
    public void Call_AgainFromAnotherContext_SeesWhatFlowsThere()
    {
        using var config = Config();

        foreach (var value in new[] { "first", "second", "second", "third" })
        {
            Flowing.Value = value;
            config.Invoke<string?>(Read).Should().Be(value);
            Flowing.Value.Should().Be(value);
        }
    }

    [Fact]
    public void Call_ChangesWhatFlows_TheChangeStaysAndTheScopeIsLeft()
    {
        using var config = Config();

        for (var i = 0; i < 3; i++)
        {
            Flowing.Value = "before";
            config.Invoke(Write);
            Flowing.Value.Should().Be("written");
            Gin.Current.Should().BeSameAs(Gin.Default);
        }
    }

    [Fact]
    public void Call_WhileTheFlowIsSuppressed_IsUnderItsConfig()
    {
        using var config = Config();

        for (var i = 0; i < 2; i++)
        {
            using (ExecutionContext.SuppressFlow())
            {
                config.Invoke<GinConfig>(Ambient).Should().BeSameAs(config);
                Gin.Current.Should().BeSameAs(Gin.Default);
            }
        }
    }

    [Fact]
    public void Call_Throws_LeavesTheScope()
    {
        using var config = Config();

        for (var i = 0; i < 2; i++)
        {
            config.Invoking(c => c.Invoke<int>(Sample.Fail)).Should().Throw<InvalidOperationException>();
            Gin.Current.Should().BeSameAs(Gin.Default);
        }
    }

    [Fact]
    public void ScopedReference_AgainAndAgain_RunsInItsScope()
    {
        using var config = Config();
        config.Parse("Hold.value = [@a/b/Scopes(), @c/Scopes(), @Scopes()]");

        for (var i = 0; i < 3; i++)
        {
            using (config.Scope("outer"))
            {
                var scopes = config.Invoke<List<object?>>(Sample.Hold).Cast<IEnumerable<string>>();
                scopes.Select(names => string.Join('/', names)).Should().Equal("a/b", "c", "outer");
                config.CurrentScope.Should().Equal("outer");
            }
        }
    }

    [Fact]
    public void Create_OfLiterals_AllocatesTheObjectAlone()
    {
        using var config = new GinConfig();
        config.Parse("Layer.size = 3");

        BytesOf(() => config.Create<Sample.Layer>()).Should().Be(BytesOf(() => _ = new Sample.Layer("layer", 3)));
    }

    [Fact]
    public void Scope_EnteredAgain_AllocatesAtMost200Bytes()
    {
        using var config = Config();

        BytesOf(() => config.Scope("some/scope").Dispose()).Should().BeLessThanOrEqualTo(200);
    }

    private static GinConfig Config()
    {
        var config = new GinConfig();
        config.Register(Ambient, "test.Ambient");
        config.Register(Read, "test.Read");
        config.Register(Write, "test.Write");
        return config;
    }

    private static GinConfig Ambient() => Gin.Current;

    private static string? Read() => Flowing.Value;

    private static void Write() => Flowing.Value = "written";

    private static long BytesOf(Action action)
    {
        const int Runs = 1_000;
        for (var i = 0; i < 10; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Runs; i++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Runs;
    }
}
