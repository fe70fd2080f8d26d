using System.Collections.Concurrent;
using System.Globalization;

namespace GinSharp.Stress;

/// <summary>
/// Sixteen threads call two configs in nested scopes, through references, delegates, macros, singletons, converters and
/// asynchronous streams, while both are opened, changed and registered with every few milliseconds and read for reports. In every state of a config all values agree, so a call that
/// sees two states, another config or another thread's scope shows.
/// </summary>
public sealed class StressRun : IDisposable
{
    private const int Threads = 16;

    private readonly GinConfig[] _configs = [new GinConfig(), new GinConfig()];
    private long _calls;
    private long _changes;
    private long _reports;

    /// <summary>What was wrong, each in a line; no more than some.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    /// <summary>Runs for so long, or until something is wrong.</summary>
    public void Run(TimeSpan duration)
    {
        foreach (var config in _configs)
        {
            config.AddConverter(literal => new Version(Convert.ToInt32(literal, CultureInfo.InvariantCulture), 0));
            config.Register(Whispers, "Whispers");
            Change(config, 0);
            config.FinalizeConfig();
        }

        using var stop = new CancellationTokenSource(duration);
        Action<CancellationToken>[] work =
        [
            ChangeAgainAndAgain,
            RegisterAgainAndAgain,
            ReportAgainAndAgain,
            .. Enumerable.Range(0, Threads).Select<int, Action<CancellationToken>>(thread => token => Call(thread, token)),
        ];
        var threads = Array.ConvertAll(work, action => new Thread(() => Guard(action, stop.Token)));
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        foreach (var config in _configs.Where(config => !config.IsLocked))
        {
            Faults.Enqueue("a config is open though all that opened it is over");
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_calls:n0} calls, {_changes:n0} changes, {_reports:n0} reports, {Faults.Count} faults")
        + string.Concat(Faults.Select(fault => $"\n{fault}"));

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_configs, config => config.Dispose());

    private void Guard(Action<CancellationToken> action, CancellationToken stop)
    {
        try
        {
            action(stop);
        }
        catch (Exception exception)
        {
            Faults.Enqueue(exception.ToString());
            throw;
        }
    }

    private void ChangeAgainAndAgain(CancellationToken stop)
    {
        for (var round = 1; !stop.IsCancellationRequested; round++)
        {
            Array.ForEach(_configs, config => Change(config, round));
            Thread.Sleep(2);
        }
    }

    /// <summary>Opens the configs too, so that the two keep each other's open or close them too early.</summary>
    private void RegisterAgainAndAgain(CancellationToken stop)
    {
        for (var round = 1; !stop.IsCancellationRequested; round++)
        {
            foreach (var config in _configs)
            {
                using (config.Unlock())
                using (config.InteractiveMode())
                {
                    config.Register(() => round, $"Registered{round % 10}");
                    config.AddConverter(literal => new Version(Convert.ToInt32(literal, CultureInfo.InvariantCulture), 0));
                    config.AddConstant($"constant{round % 10}", round);
                    config.Bind("Whispers.version", round);
                }
            }

            Thread.Sleep(3);
        }
    }

    /// <summary>Says once more and again who runs it, on whatever thread it goes on.</summary>
    private static async IAsyncEnumerable<(GinConfig Config, string Scope, Version Version)> Whispers(Version version)
    {
        for (var i = 0; i < 3; i++)
        {
            await Task.Yield();
            yield return (Gin.Current, string.Join('/', Gin.CurrentScope), version);
        }
    }

    private async Task CheckStream(GinConfig config, string scope)
    {
        await foreach (var whisper in config.Invoke<IAsyncEnumerable<(GinConfig Config, string Scope, Version Version)>>(
            Whispers))
        {
            if (whisper.Config != config || whisper.Scope != scope)
            {
                Faults.Enqueue($"'{scope}', streamed: '{whisper.Scope}' of {(whisper.Config == config ? "it" : "another")}");
            }
        }
    }

    private void Change(GinConfig config, int round)
    {
        using var open = config.Unlock();
        config.Parse(
            $"""
            Whispers.version = {round}
            Part.size = {round}
            Part.name = '{round}'
            inner/Part.size = %size
            size = {round}
            Whole:
                plain = @Part()
                scoped = @inner/Part()
                macro = %size
                list = [@Part(), @inner/Part()]
                later = @Part
                one = @one/gin.singleton()
                two = @two/gin.singleton()
                oneAgain = @one/gin.singleton()
            one/gin.singleton.constructor = @Counted
            two/gin.singleton.constructor = @Counted
            """);
        Interlocked.Increment(ref _changes);
    }

    private void ReportAgainAndAgain(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            foreach (var config in _configs)
            {
                _ = config.OperativeConfig();
                _ = config.ConfigText();
                _ = config.UnusedBindings();
                _ = config.Record();
                Interlocked.Increment(ref _reports);
            }

            Thread.Sleep(500);
        }
    }

    private void Call(int thread, CancellationToken stop)
    {
        var config = _configs[thread % _configs.Length];
        var other = _configs[(thread + 1) % _configs.Length];
        for (var i = 0; !stop.IsCancellationRequested && Faults.IsEmpty; i++)
        {
            Check(config, "");
            using (config.Scope($"thread{thread}"))
            {
                using (config.Scope($"deep/round{i % 50}"))
                {
                    Check(config, $"thread{thread}/deep/round{i % 50}");
                    Check(other, "");
                }

                Check(config, $"thread{thread}");
                if (i % 10 == 0)
                {
                    Task.Run(() => Check(config, $"thread{thread}"), CancellationToken.None).Wait(CancellationToken.None);
                    Parallel.For(0, 2, _ => Check(config, $"thread{thread}"));
                    CheckStream(config, $"thread{thread}").Wait(CancellationToken.None);
                }
            }
        }
    }

    private void Check(GinConfig config, string scope)
    {
        var whole = config.Create<Whole>();
        Interlocked.Increment(ref _calls);
        Part[] parts = [whole.Plain, whole.Scoped, .. whole.List];
        var later = whole.Later();
        var isRight =
            parts.All(part => part.Size == whole.Macro && part.Name == parts[0].Name)
            && parts[0].Name == whole.Macro.ToString(CultureInfo.InvariantCulture)
            && later.Name == later.Size.ToString(CultureInfo.InvariantCulture)
            && later.Size >= whole.Macro
            && parts.Append(later).All(part => part.Config == config)
            && parts.Select(part => part.Scope).SequenceEqual([scope, "inner", scope, "inner"])
            && string.Join('/', config.CurrentScope) == scope
            && ReferenceEquals(whole.One, whole.OneAgain)
            && !ReferenceEquals(whole.One, whole.Two)
            && whole is { One.Builds: 1, Two.Builds: 1 };
        if (!isRight)
        {
            var shown = parts.Append(later).Select(part => $"{part.Scope} {part.Size} {part.Name}");
            var built = $"built {whole.One.Builds}, {whole.Two.Builds}";
            Faults.Enqueue($"'{scope}', macro {whole.Macro}: {string.Join("; ", shown)}; {built}");
        }
    }
}
