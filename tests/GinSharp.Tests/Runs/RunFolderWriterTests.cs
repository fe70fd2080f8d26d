namespace GinSharp.Tests.Runs;

/// <summary>Who may write to the folder of a run, and what a killed writer leaves.</summary>
public sealed class RunFolderWriterTests : IDisposable
{
    private static readonly string Draft = $".draft-{Guid.NewGuid():N}";

    private readonly TemporaryFolder _folder = new();
    private readonly GinConfig _config = new();

    public static TheoryData<string, Action<RunFolder>> Writes => new()
    {
        { "Save", run => run.Save() },
        { "Parameters", run => run.Parameters(new Dictionary<string, object?>()) },
        { "OperativeConfig", run => run.OperativeConfig("", 1) },
        { "Metric", run => run.Metric("loss", 1, 1) },
        { "Image", run => run.Image("grid", [1], 1) },
        { "Artifact", run => run.Artifact("notes", run.FullPath + "/run.json") },
        { "AddDataSet", run => run.AddDataSet("digits", [run.FullPath + "/run.json"]) },
        { "SaveCheckpoint", run => run.SaveCheckpoint(1, path => File.WriteAllText(path, "")) },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Writes))]
    public void Members_OfAFolderThatIsOnlyLookedAt_WriteNothing(string name, Action<RunFolder> write)
    {
        var path = EndedRun();
        using var run = RunFolder.Open(path);
        var before = TemporaryFolder.FilesIn(path).Select(file => (file, Text(path, file))).ToArray();

        run.Invoking(write).Should().Throw<InvalidOperationException>(name).WithMessage(
            $"The folder of the run '{run.Name}' was opened to be looked at; Continue goes on with it.");

        TemporaryFolder.FilesIn(path).Select(file => (file, Text(path, file))).Should().Equal(before);
        Directory.EnumerateDirectories(path).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public void Members_AfterTheEnd_WriteNothing(string name, Action<RunFolder> write)
    {
        var run = RunFolder.Create(_config, _folder.PathOf("runs"));
        run.Dispose();
        var before = TemporaryFolder.FilesIn(run.FullPath).ToArray();

        run.Invoking(write).Should().Throw<ObjectDisposedException>(name);
        run.Invoking(it => it.Continue(_config)).Should().Throw<ObjectDisposedException>();

        TemporaryFolder.FilesIn(run.FullPath).Should().Equal(before);
    }

    [Fact]
    public void Continue_WhileAnotherWrites_IsRefusedUntilThatOneEnds()
    {
        var first = RunFolder.Create(_config, _folder.PathOf("runs"));
        first.Metric("loss", 1, 1);
        using var second = RunFolder.Open(first.FullPath);

        var goOn = () => second.Continue(_config);

        goOn.Should().Throw<GinException>().WithMessage(
            $"error GIN5010: another process, or another RunFolder of this one, writes to the folder of the run '{first.Name}'. "
            + "Wait until it ends; to look at the run, only open its folder.");
        second.ReadMetrics().Should().ContainSingle();
        Directory.Exists(Path.Combine(first.FullPath, "sessions")).Should().BeFalse();
        first.Dispose();
        goOn.Should().NotThrow();
    }

    [Fact]
    public void Continue_FromManyThreadsAtOnce_LetsOneThrough()
    {
        var path = EndedRun();
        for (var round = 0; round < 5; round++)
        {
            var runs = Enumerable.Range(0, 8).Select(_ => RunFolder.Open(path)).ToArray();

            var refusals = runs.AsParallel().WithDegreeOfParallelism(8).Select(run => Refusal(() => run.Continue(_config))).ToArray();

            refusals.Where(refusal => refusal is not null).Should().HaveCount(7).And.AllBe("GIN5010");
            Array.ForEach(runs, run => run.Dispose());
        }
    }

    [Fact]
    public void Continue_AfterAnotherSessionRan_IsRefused()
    {
        var path = EndedRun();
        using var late = RunFolder.Open(path);
        using (var run = RunFolder.Open(path))
        {
            run.Continue(_config);
        }

        late.Invoking(run => run.Continue(_config)).Should().Throw<GinException>().WithMessage(
            $"error GIN5012: the run '{late.Name}' went on elsewhere since its folder was opened. Open it again.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Continue_AfterAnotherCheckpointThanTheOneSeen_IsRefused(long step)
    {
        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));
        run.SaveCheckpoint(1, path => File.WriteAllText(path, "one"));
        using var late = RunFolder.Open(run.FullPath);
        late.LatestCheckpoint!.Step.Should().Be(1);
        Thread.Sleep(20);

        run.SaveCheckpoint(step, path => File.WriteAllText(path, "other"));
        run.Dispose();

        Refusal(() => late.Continue(_config)).Should().Be("GIN5012");
    }

    [Fact]
    public void Continue_AfterAKill_RemovesItsDraftsAndNothingElse()
    {
        var path = EndedRun();
        foreach (var name in new[] { "", "images/grid", "checkpoints", "artifacts/plots", "sessions" })
        {
            _folder.Write(Path.Combine(path, name, Draft), "half");
            _folder.Write(Path.Combine(path, name, $"{Draft}0"), "not one of ours");
        }

        _folder.Write(Path.Combine(path, "checkpoints", $".draft-{Guid.NewGuid():N}", "a", "b"), "half");

        using var run = RunFolder.Open(path);
        run.Continue(_config);

        TemporaryFolder.FilesIn(path).Where(file => file.Contains("draft")).Should().Equal(
            $"{Draft}0",
            $"artifacts/plots/{Draft}0",
            $"checkpoints/{Draft}0",
            $"images/grid/{Draft}0",
            $"sessions/{Draft}0");
        Directory.EnumerateFileSystemEntries(Path.Combine(path, "checkpoints")).Should().ContainSingle();
    }

    [Fact]
    public void Members_OfARunWhoseCheckpointsLieElsewhere_WorkAlsoWithLinksInCircles()
    {
        var path = EndedRun();
        _folder.Write($"scratch/{Draft}", "half");
        Directory.CreateSymbolicLink(Path.Combine(path, "checkpoints"), _folder.PathOf("scratch"));
        using var run = RunFolder.Open(path);
        run.Continue(_config);

        run.SaveCheckpoint(1, folder =>
        {
            Directory.CreateDirectory(folder);
            Directory.CreateSymbolicLink(Path.Combine(folder, "up"), _folder.Path);
            File.CreateSymbolicLink(Path.Combine(folder, "nowhere"), "nowhere");
        });

        Directory.EnumerateFileSystemEntries(_folder.PathOf("scratch")).Select(Path.GetFileName).Should().Equal("step-00000001");
    }

    [Fact]
    public void Create_BesideFoldersThatKilledProcessesBegan_RemovesThem()
    {
        _folder.Write($"runs/{Draft}/config.gin", "half");
        _folder.Write($"runs/{Draft}.lock", "");
        _folder.Write($"runs/.draft-{Guid.NewGuid():N}.lock", "");
        var living = $".draft-{Guid.NewGuid():N}";
        _folder.Write($"runs/{living}/config.gin", "half");
        using var held = new FileStream(
            _folder.PathOf($"runs/{living}.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));

        Directory.EnumerateFileSystemEntries(_folder.PathOf("runs")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .Should().Equal(living, $"{living}.lock", run.Name);
    }

    [Fact]
    public void Continue_WithANumberedSessionGone_KeepsTheOthers()
    {
        var path = EndedRun();
        for (var session = 0; session < 2; session++)
        {
            using var run = RunFolder.Open(path);
            run.Continue(_config);
        }

        Directory.Delete(Path.Combine(path, "sessions/1"), recursive: true);
        using var again = RunFolder.Open(path);
        again.Continue(_config);

        Directory.EnumerateDirectories(Path.Combine(path, "sessions")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .Should().Equal("2", "3");
    }

    [Fact]
    public async Task LatestCheckpoint_WhileFoldersAreReplaced_IsAlwaysThere()
    {
        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));
        var save = () => run.SaveCheckpoint(1, path => File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "x"), "x"));
        save();
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var looked = 0;
            for (; !stop.IsCancellationRequested; looked++)
            {
                RunFolder.Open(run.FullPath).LatestCheckpoint.Should().NotBeNull();
            }

            return looked;
        });

        for (var round = 0; round < 50; round++)
        {
            save();
        }

        await stop.CancelAsync();
        (await reader).Should().BePositive();
        Directory.EnumerateFileSystemEntries(Path.Combine(run.FullPath, "checkpoints")).Should().ContainSingle();
    }

    [Fact]
    public void LatestCheckpoint_AfterAKillBetweenTheTwoMovesOfAReplacement_IsTheNewOne()
    {
        var path = EndedRun();
        _folder.Write(Path.Combine(path, "checkpoints/step-00000007/weights"), "old");
        _folder.Write(Path.Combine(path, "checkpoints/step-00000007-2/weights"), "new");
        _folder.Write(Path.Combine(path, "checkpoints/step-00000003"), "three");
        using var run = RunFolder.Open(path);

        run.Checkpoints.Select(checkpoint => checkpoint.Step).Should().Equal(3, 7);
        File.ReadAllText(Path.Combine(run.LatestCheckpoint!.Path, "weights")).Should().Be("new");

        run.Continue(_config);
        TemporaryFolder.FilesIn(Path.Combine(path, "checkpoints")).Should().Equal("step-00000003", "step-00000007-2/weights");
    }

    [Fact]
    public void Members_WhenTheDiskRefuses_SayWhatAndWhere()
    {
        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));
        var operative = Path.Combine(run.FullPath, "operative_config.gin");
        _folder.Write(Path.Combine(operative, "in the way"), "");

        run.Invoking(it => it.Save()).Should().Throw<GinException>()
            .WithMessage($"error GIN5011: '{operative}' cannot be written: *")
            .WithInnerException<Exception>();
        Directory.EnumerateFileSystemEntries(run.FullPath, ".draft*").Should().BeEmpty();
        run.Invoking(it => it.Artifact("a", _folder.PathOf("none"))).Should().Throw<GinException>()
            .WithMessage($"error GIN5011: '{Path.Combine(run.FullPath, "artifacts", "a")}' cannot be written: *none*");
        run.Invoking(it => it.Dispose()).Should().Throw<GinException>();
        using var again = RunFolder.Open(run.FullPath);
        again.Invoking(it => it.Continue(_config)).Should().NotThrow("the end of a run lets others write, even if it fails");
        Directory.Delete(operative, recursive: true);
    }

    [Fact]
    public void Metric_OnAFullDisk_SaysSoAndGluesNothing()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));
        var metrics = Path.Combine(run.FullPath, "metrics.csv");
        File.CreateSymbolicLink(metrics, "/dev/full");

        run.Invoking(it => it.Metric("loss", 1, 1)).Should().Throw<GinException>()
            .WithMessage($"error GIN5011: '{metrics}' cannot be written: No space left on device*");
    }

    [Fact]
    public void Create_WhereNoFolderCanBe_IsADiagnostic()
    {
        var file = _folder.Write("runs", "a file");

        var create = () => RunFolder.Create(_config, file);

        create.Should().Throw<GinException>().WithMessage($"error GIN5011: '{file}' cannot be written: *");
    }

    [Fact]
    public void Artifact_OfAFolderThatHoldsTheRun_IsRefused()
    {
        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));

        run.Invoking(it => it.Artifact("all", _folder.Path)).Should().Throw<ArgumentException>()
            .WithMessage($"'{_folder.Path}' holds the folder that it would be copied to.*");
    }

    private static string? Refusal(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (GinException exception)
        {
            return exception.Diagnostics.Single().Id;
        }
    }

    private static string Text(string path, string file) => File.ReadAllText(Path.Combine(path, file));

    private string EndedRun()
    {
        using var run = RunFolder.Create(_config, _folder.PathOf("runs"));
        return run.FullPath;
    }
}
