using System.Diagnostics;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace GinSharp.Tests.Doors;

/// <summary>Changes of one config from several threads, while code of the program runs in the middle of them.</summary>
public class ChangeTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly GinConfig _config = Sample.EmptyConfig();

    public ChangeTests() => _config.Register(Sum, "Sum", module: "calc");

    [Fact]
    public void FinalizeConfig_HookWaitsForAThreadThatBinds_SeesItsBinding()
    {
        using var started = new ManualResetEventSlim();
        using var bound = new ManualResetEventSlim();
        var seen = new List<string>();
        var thread = Start(() =>
        {
            started.Wait();
            _config.Bind("Sum.a", 5);
            bound.Set();
        });
        _config.AddFinalizeHook(bindings =>
        {
            started.Set();
            bound.Wait(Limit).Should().BeTrue();
            seen.Add(string.Join(", ", bindings));
            return [new("Sum.b", 6)];
        });

        _config.FinalizeConfig();

        thread.Join(Limit).Should().BeTrue();
        seen.Should().Equal("", "Sum.a");
        _config.Invoke<int>(Sum).Should().Be(11);
    }

    [Fact]
    public void FinalizeConfig_ConverterWaitsForAThreadThatBinds_ChecksItsBindingToo()
    {
        using var started = new ManualResetEventSlim();
        using var bound = new ManualResetEventSlim();
        var thread = Start(() =>
        {
            started.Wait();
            _config.Bind("Show.at", 7);
            bound.Set();
        });
        _config.Register(Show, "Show");
        _config.AddConverter<Version>(literal =>
        {
            started.Set();
            bound.Wait(Limit).Should().BeTrue();
            return literal is 7 ? throw new FormatException("seven") : new Version((int)(long)literal!, 0);
        });
        _config.Parse("Show.at = 1");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage("*seven*");
        thread.Join(Limit).Should().BeTrue();
    }

    [Fact]
    public void FinalizeConfig_ChangedDuringEachAttempt_SaysSoInTheEnd()
    {
        using var asked = new SemaphoreSlim(0);
        using var done = new SemaphoreSlim(0);
        using var stop = new CancellationTokenSource();
        var runs = 0;
        var thread = Start(() =>
        {
            for (var i = 0; ; i++)
            {
                asked.Wait();
                if (stop.IsCancellationRequested)
                {
                    return;
                }

                _config.Bind("Sum.a", i);
                done.Release();
            }
        });
        _config.AddFinalizeHook(_ =>
        {
            runs++;
            asked.Release();
            done.Wait(Limit).Should().BeTrue();
            return null;
        });

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "error GIN2050: other threads changed the config during each of 20 attempts to finalize it. "
            + "Finalize it once no other thread binds.");

        stop.Cancel();
        asked.Release();
        thread.Join(Limit).Should().BeTrue();
        runs.Should().Be(20);
        _config.IsLocked.Should().BeFalse();
    }

    public static TheoryData<string, Action<GinConfig>> ChangesInAHook() => new()
    {
        { "bind", config => config.Bind("Sum.a", 1) },
        { "parse", config => config.Parse("Sum.a = 1") },
        { "register", config => config.Register(() => 1, "One") },
        { "constant", config => config.AddConstant("one", 1) },
        { "converter", config => config.AddConverter<Version>(_ => new Version()) },
        { "hook", config => config.AddFinalizeHook(_ => null) },
        { "search path", config => config.AddSearchPath("a") },
        { "clear", config => config.Clear() },
        { "finalize", config => config.FinalizeConfig() },
        { "from a task", config => Task.Run(() => config.Bind("Sum.a", 1)).GetAwaiter().GetResult() },
        { "from a thread", config => Rethrow(() => config.Bind("Sum.a", 1)) },
    };

    [Theory]
    [MemberData(nameof(ChangesInAHook))]
    public void FinalizeConfig_HookChangesItsOwnConfig_IsRefused(string how, Action<GinConfig> change)
    {
        _config.AddFinalizeHook(_ =>
        {
            change(_config);
            return null;
        });

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<InvalidOperationException>(how).WithMessage(
            "A config cannot be changed while it changes: a finalize hook returns its bindings instead of making them.");
        _config.IsLocked.Should().BeFalse();
        _config.ConfigText().Should().BeEmpty();
    }

    [Fact]
    public void FinalizeConfig_HookChangesAnotherConfig_IsAllowed()
    {
        using var other = new GinConfig(new GinOptions { ScansApplication = false });
        other.Register(Sum, "Sum");
        _config.AddFinalizeHook(_ =>
        {
            other.Bind("Sum.a", 9);
            other.FinalizeConfig();
            return null;
        });

        _config.FinalizeConfig();

        other.Invoke<int>(Sum).Should().Be(11);
    }

    [Fact]
    public async Task FinalizeConfig_WhatAHookStartedGoesOn_MayChangeTheConfigAfterwards()
    {
        var finalized = new TaskCompletionSource();
        Task later = Task.CompletedTask;
        _config.AddFinalizeHook(_ =>
        {
            later = Task.Run(async () =>
            {
                await finalized.Task;
                using (_config.Unlock())
                {
                    _config.Bind("Sum.a", 40);
                }
            });
            return null;
        });

        _config.FinalizeConfig();
        finalized.SetResult();
        await later;

        _config.Invoke<int>(Sum).Should().Be(42);
    }

    [Fact]
    public void ParseFile_ProviderWaitsForAThreadThatBinds_ReadsOnceAndKeepsBoth()
    {
        var provider = new Provider(() => Task.Run(() => _config.Bind("Sum.b", 20)).Wait(Limit).Should().BeTrue());
        _config.AddFileProvider(provider);

        _config.ParseFile("only-provided.gin");

        provider.Reads.Should().Be(1);
        _config.Invoke<int>(Sum).Should().Be(21);
    }

    [Fact]
    public void ParseFile_ProviderWaits_NobodyElseDoes()
    {
        using var reading = new ManualResetEventSlim();
        using var go = new ManualResetEventSlim();
        _config.AddFileProvider(new Provider(() =>
        {
            reading.Set();
            go.Wait(Limit).Should().BeTrue();
        }));
        var thread = Start(() => _config.ParseFile("only-provided.gin"));
        reading.Wait(Limit).Should().BeTrue();

        _config.Parse("Sum.b = 30");
        _config.Invoke<int>(Sum).Should().Be(31);
        _config.ConfigText().Should().Contain("b = 30");

        go.Set();
        thread.Join(Limit).Should().BeTrue();
        _config.Query("Sum.a").Should().Be(1L);
    }

    [Fact]
    public void Parse_OthersBindWithoutPause_GetsItsTurn()
    {
        var text = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"s{i}/Sum.b = {i}\n"));
        using var stop = new CancellationTokenSource();
        Thread[] binders =
        [
            .. Enumerable.Range(0, 3).Select(number => Start(() =>
            {
                for (var i = 0; !stop.IsCancellationRequested; i++)
                {
                    _config.Bind("Sum.a", i);
                }
            })),
        ];
        var watch = Stopwatch.StartNew();

        _config.Parse(text);

        watch.Elapsed.Should().BeLessThan(Limit);
        stop.Cancel();
        binders.Should().AllSatisfy(thread => thread.Join(Limit).Should().BeTrue());
        _config.Query("s2999/Sum.b").Should().Be(2999L);
    }

    [Fact]
    public void AddConverter_FromManyThreads_KeepsAll()
    {
        Action<GinConfig>[] all =
        [
            Add<byte>, Add<sbyte>, Add<short>, Add<ushort>, Add<int>, Add<uint>, Add<long>, Add<ulong>, Add<float>,
            Add<double>, Add<decimal>, Add<char>, Add<string>, Add<Guid>, Add<DateTime>, Add<TimeSpan>,
        ];
        for (var round = 0; round < 50; round++)
        {
            using var config = new GinConfig(new GinOptions { ScansApplication = false });
            config.Register(ShowAll, "ShowAll");

            Parallel.ForEach(all, add => add(config));

            config.Bind("ShowAll.boxes", Enumerable.Repeat<object?>(1L, all.Length).ToArray());
            config.Invoke<int>(ShowAll).Should().Be(all.Length);
        }

        static void Add<T>(GinConfig config) => config.AddConverter(_ => new Box<T>());
    }

    [Fact]
    public void Unlock_TwoOverlap_StaysOpenUntilTheLastIsDisposed()
    {
        _config.FinalizeConfig();
        var first = _config.Unlock();
        var second = _config.Unlock();

        first.Dispose();
        first.Dispose();
        _config.IsLocked.Should().BeFalse();
        _config.Bind("Sum.a", 3);

        second.Dispose();
        _config.IsLocked.Should().BeTrue();
        second.Dispose();
        _config.IsLocked.Should().BeTrue();
    }

    [Fact]
    public void Unlock_BeforeFinalizing_LeavesTheConfigFinalizedInTheEnd()
    {
        var unlock = _config.Unlock();
        _config.FinalizeConfig();

        _config.IsLocked.Should().BeFalse();
        unlock.Dispose();

        _config.IsLocked.Should().BeTrue();
    }

    [Fact]
    public void Unlock_FromManyThreads_IsLockedInTheEnd()
    {
        _config.FinalizeConfig();

        Parallel.For(0, 1_000, i =>
        {
            using (_config.Unlock())
            {
                _config.Bind($"s{i % 10}/Sum.a", i);
            }
        });

        _config.IsLocked.Should().BeTrue();
    }

    private static int Sum(int a = 1, int b = 2) => a + b;

    private static string Show(Version at) => $"{at}";

    private static int ShowAll(
        (Box<byte>, Box<sbyte>, Box<short>, Box<ushort>, Box<int>, Box<uint>, Box<long>, Box<ulong>, Box<float>,
            Box<double>, Box<decimal>, Box<char>, Box<string>, Box<Guid>, Box<DateTime>, Box<TimeSpan>) boxes) =>
        ((System.Runtime.CompilerServices.ITuple)boxes).Length;

    private static Thread Start(Action action)
    {
        var thread = new Thread(() => action()) { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Rethrow(Action action)
    {
        Exception? fault = null;
        Start(() => fault = Record.Exception(action)).Join();
        if (fault is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
        }
    }

    private sealed class Box<T>;

    /// <summary>Has one file, and does something before it is read.</summary>
    private sealed class Provider(Action beforeRead) : IFileProvider
    {
        public int Reads { get; private set; }

        public IFileInfo GetFileInfo(string subpath) =>
            subpath == "only-provided.gin" ? new ProvidedFile(this) : new NotFoundFileInfo(subpath);

        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

        private sealed class ProvidedFile(Provider provider) : IFileInfo
        {
            public bool Exists => true;

            public long Length => 9;

            public string? PhysicalPath => null;

            public string Name => "only-provided.gin";

            public DateTimeOffset LastModified => default;

            public bool IsDirectory => false;

            public Stream CreateReadStream()
            {
                provider.Reads++;
                provider.BeforeRead();
                return new MemoryStream("Sum.a = 1"u8.ToArray());
            }
        }

        private void BeforeRead() => beforeRead();
    }
}
