using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.Specification;

/// <summary>A config owns the gin singletons that it makes.</summary>
public class DisposalTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();
    private readonly List<string> _disposed = [];

    public DisposalTests()
    {
        _config.Register((string name, object? needs = null, bool fails = false) => new Part(this, name, fails), "Part");
        _config.Register((string name) => new AsyncPart(this, name), "AsyncPart");
        _config.Register((object? item) => item, "Hold");
        _config.Parse(
            """
            one/gin.singleton.constructor = @one/Part
            one/Part.name = 'one'
            one/Part.needs = @two/gin.singleton()
            two/gin.singleton.constructor = @two/Part
            two/Part.name = 'two'
            three/gin.singleton.constructor = @three/Part
            three/Part.name = 'three'
            same/gin.singleton.constructor = @same/Hold
            same/Hold.item = @one/gin.singleton()
            later/gin.singleton.constructor = @AsyncPart
            AsyncPart.name = 'later'
            """);
    }

    [Fact]
    public void Dispose_Singletons_DisposesEachOnceTheLastMadeFirst()
    {
        Make("one", "same", "three", "later");

        _config.Dispose();
        _config.Dispose();

        _disposed.Should().Equal("later", "three", "one", "two");
    }

    [Fact]
    public async Task DisposeAsync_Singletons_DisposesEachOnceTheLastMadeFirst()
    {
        Make("later", "one");

        await _config.DisposeAsync();
        await _config.DisposeAsync();

        _disposed.Should().Equal("one", "two", "later");
    }

    [Fact]
    public void Dispose_OneThrows_DisposesTheOthersAndThrowsIt()
    {
        _config.Parse("three/Part.fails = True");
        Make("one", "three");

        _config.Invoking(config => config.Dispose()).Should().Throw<TimeoutException>().WithMessage("three");

        _disposed.Should().Equal("three", "one", "two");
    }

    [Fact]
    public void Dispose_SeveralThrow_ThrowsThemTogether()
    {
        _config.Parse("Part.fails = True");
        Make("one", "later");

        _config.Invoking(config => config.Dispose()).Should().Throw<AggregateException>()
            .Which.InnerExceptions.Select(fault => fault.Message).Should().Equal("one", "two");
        _disposed.Should().Equal("later", "one", "two");
    }

    [Fact]
    public void Dispose_WhatWasNotASingleton_IsLeftAlone()
    {
        _config.Parse("Hold.item = @three/Part()");

        Create("Hold");
        _config.Dispose();

        _disposed.Should().BeEmpty();
    }

    public static TheoryData<string, Action<GinConfig>> Uses() => new()
    {
        { "create", config => config.Create<Sample.Adam>() },
        { "invoke", config => config.Invoke<string>(Sample.Greet) },
        { "get", config => config.GetConfigurable("Part") },
        { "parse", config => config.Parse("Part.name = 'four'") },
        { "bind", config => config.Bind("Part.name", "four") },
        { "register", config => config.Register<Sample.Adam>() },
        { "constant", config => config.AddConstant("four", 4) },
        { "finalize", config => config.FinalizeConfig() },
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public void Dispose_UsedAfterwards_IsRefused(string how, Action<GinConfig> use)
    {
        _config.Dispose();

        _config.Invoking(use).Should().Throw<ObjectDisposedException>(how).WithMessage("*'GinSharp.GinConfig'.");
    }

    [Fact]
    public void Dispose_ReadAfterwards_SaysWhatItWas()
    {
        Make("three");
        var (text, operative) = (_config.ConfigText(), _config.OperativeConfig());

        _config.Dispose();

        _config.ConfigText().Should().Be(text);
        _config.OperativeConfig().Should().Be(operative).And.Contain("three/Part.name = 'three'");
        _config.Record().Calls.Should().NotBeEmpty();
        _config.Query("one/Part.name").Should().Be("one");
    }

    [Fact]
    public void Dispose_WhatItHandedOut_IsCalledStillButForSingletons()
    {
        _config.Bind("Part.name", "free");
        var part = _config.GetConfigurable("Part");
        _config.Parse("Hold.item = @three/gin.singleton()");
        var hold = _config.GetConfigurable("Hold");
        _config.Dispose();

        part.Create().Should().BeOfType<Part>();
        hold.Invoking(held => held.Create()).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public async Task Dispose_WhileASingletonIsBuilt_DisposesItToo()
    {
        using var building = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        _config.Register(
            () =>
            {
                building.Set();
                go.Wait();
                return new Part(this, "slow", false);
            },
            "Slow");
        _config.Parse("slow/gin.singleton.constructor = @Slow\nHold.item = @slow/gin.singleton()");
        var hold = _config.GetConfigurable("Hold");
        var build = Task.Run(() => hold.Create());
        building.Wait();

        _config.Dispose();
        go.Set();

        await FluentActions.Awaiting(() => build).Should().ThrowAsync<ObjectDisposedException>();
        _disposed.Should().Equal("slow");
    }

    [Fact]
    public void Dispose_OfTheContainer_DisposesTheConfigItBuilt()
    {
        var services = new ServiceCollection();
        services.AddGin(gin => gin.Configure(config =>
        {
            config.Register((string name) => new Part(this, name, false), "ContainedPart");
            config.Parse("one/gin.singleton.constructor = @ContainedPart\nContainedPart.name = 'contained'");
        }));
        var provider = services.BuildServiceProvider();
        var config = provider.GetRequiredService<GinConfig>();
        config.GetConfigurable("one/gin.singleton").Create();

        provider.Dispose();

        _disposed.Should().Equal("contained");
        config.Invoking(disposed => disposed.GetConfigurable("ContainedPart")).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Dispose_OfTheContainer_LeavesAConfigThatItWasGiven()
    {
        var provider = new ServiceCollection().AddGin(_config).BuildServiceProvider();
        provider.GetRequiredService<GinConfig>();
        Make("three");

        provider.Dispose();

        _disposed.Should().BeEmpty();
    }

    private void Make(params string[] names) => Array.ForEach(names, name => Create($"{name}/gin.singleton"));

    private void Create(string selector) => _config.GetConfigurable(selector).Create();

    private sealed class Part(DisposalTests test, string name, bool fails) : IDisposable
    {
        public void Dispose()
        {
            test._disposed.Add(name);
            if (fails)
            {
                throw new TimeoutException(name);
            }
        }
    }

    private sealed class AsyncPart(DisposalTests test, string name) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            test._disposed.Add(name);
        }
    }
}
