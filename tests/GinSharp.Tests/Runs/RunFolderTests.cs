using System.Text.RegularExpressions;

namespace GinSharp.Tests.Runs;

public sealed class RunFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Create_OfAConfig_HoldsItAsGivenAsOneTextAndTheRecord()
    {
        var config = Config("include 'shared/optimizer.gin'\nLayer.size = 3  # small\n");

        using var run = RunFolder.Create(config, _folder.PathOf("runs"));

        TemporaryFolder.FilesIn(run.FullPath).Should().Equal(
            ".lock", "config.gin", "given/experiments/main.gin", "given/shared/optimizer.gin", "record.json", "run.json");
        Text(run, "given/experiments/main.gin").Should().Be("include 'shared/optimizer.gin'\nLayer.size = 3  # small\n");
        Text(run, "config.gin").Split('\n').Skip(2).Should().Equal(
            "# Parameters for Adam:",
            $"# {new string('=', 78)}",
            "# Set in shared/optimizer.gin:1:",
            "Adam.lr = 0.5",
            "",
            "# Parameters for Layer:",
            $"# {new string('=', 78)}",
            "# Set in experiments/main.gin:2:",
            "Layer.size = 3",
            "");
        run.ReadRecord().ConfigText.Should().Be(config.ConfigText());
    }

    [Fact]
    public void Create_InTheSameSecond_MakesFoldersOfDifferentNames()
    {
        var config = Config("Layer.size = 3");

        string[] names =
        [
            .. Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(4)
                .Select(_ => RunFolder.Create(config, _folder.PathOf("runs")).Name),
        ];

        names.Should().OnlyHaveUniqueItems().And.AllSatisfy(
            name => Regex.IsMatch(name, @"^\d{8}-\d{6}-[0-9a-f]{8}(-\d)?$").Should().BeTrue(name));
        Directory.EnumerateFileSystemEntries(_folder.PathOf("runs")).Should().HaveCount(8);
    }

    [Fact]
    public void Name_OfRunsOfTheSameConfig_EndsInTheSameHash()
    {
        using var first = RunFolder.Create(Config("Layer.size = 3"), _folder.PathOf("first"));
        using var same = RunFolder.Create(Config("# the same\nLayer:\n  size = 3"), _folder.PathOf("same"));
        using var other = RunFolder.Create(Config("Layer.size = 4"), _folder.PathOf("other"));

        same.Name.Split('-')[2].Should().Be(first.Name.Split('-')[2]).And.NotBe(other.Name.Split('-')[2]);
    }

    [Fact]
    public void Create_WithAFileOutsideTheBasePath_KeepsHowTheFilesLieToEachOther()
    {
        _folder.Write("shared/base.gin", "Adam.lr = 0.5");
        _folder.Write("project/main.gin", "include '../shared/base.gin'");
        var config = new GinConfig(new GinOptions { BasePath = _folder.PathOf("project") });
        config.ParseFile("main.gin");

        using var run = RunFolder.Create(config, _folder.PathOf("runs"));

        var again = new GinConfig(new GinOptions { BasePath = Path.Combine(run.FullPath, "given", "project") });
        again.ParseFile("main.gin");
        again.ConfigText().Should().Be(config.ConfigText());
    }

    [Fact]
    public void ApplyTo_WithTheGivenFilesGone_GivesTheSameConfig()
    {
        var config = Config("include 'shared/optimizer.gin'\nsize = 3\nLayer.size = %size\nTrainer.optimizer = @fast/Adam");
        config.ParseCommandLine(["--gin-param", "Layer.name = 'first'", "--verbose"]);
        config.Bind("Trainer.epochs", 7);
        var run = RunFolder.Create(config, _folder.PathOf("runs"));
        run.Dispose();
        Directory.Delete(_folder.PathOf("experiments"), recursive: true);
        Directory.Delete(Path.Combine(run.FullPath, "given"), recursive: true);

        var again = new GinConfig();
        RunFolder.Open(run.FullPath).ApplyTo(again);

        again.ConfigText().Should().Be(config.ConfigText());
    }

    [Fact]
    public void ApplyTo_ThenACommandLine_LetsTheCommandLineWin()
    {
        using var run = RunFolder.Create(Config("Layer.size = 3\nLayer.name = 'first'"), _folder.PathOf("runs"));

        var again = new GinConfig();
        RunFolder.Open(run.FullPath).ApplyTo(again);
        again.ParseCommandLine(["--gin-param", "Layer.size = 4"]);

        again.Create<Sample.Layer>().Should().BeEquivalentTo(new Sample.Layer("first", 4));
    }

    [Fact]
    public void ApplyTo_WithAnObjectThatCodeBound_AsksForItUntilItIsBoundAgain()
    {
        var config = Sample.EmptyConfig();
        config.Register<Box>();
        config.Bind("Box.content", new StringWriter());
        using var run = RunFolder.Create(config, _folder.PathOf("runs"));
        var again = Sample.EmptyConfig();
        again.Register<Box>();

        var apply = () => RunFolder.Open(run.FullPath).ApplyTo(again);

        apply.Should().Throw<GinException>().WithMessage(
            "error GIN5005: 'Box.content' was bound by code to a value that no .gin file can say, so the folder of the run "
            + "does not hold it. Bind it before the folder is applied.");
        again.Bind("Box.content", 3);
        apply.Should().NotThrow();
    }

    [Fact]
    public void ApplyTo_WithAChangedConfig_Refuses()
    {
        using var run = RunFolder.Create(Config("Layer.size = 3"), _folder.PathOf("runs"));
        var path = Path.Combine(run.FullPath, "config.gin");
        File.WriteAllText(path, File.ReadAllText(path).Replace("size = 3", "size = 4"));

        var apply = () => RunFolder.Open(run.FullPath).ApplyTo(new GinConfig());

        apply.Should().Throw<GinException>().WithMessage(
            $"error GIN5003: 'config.gin' in the folder of the run '{run.Name}' is not as it was written: "
            + "its SHA-256 is another than its first line says");
    }

    [Fact]
    public void Open_OfWhatIsNoRun_SaysWhy()
    {
        var open = (string name) => FluentActions.Invoking(() => RunFolder.Open(_folder.PathOf(name)));
        _folder.Write("empty/readme.txt", "");
        _folder.Write("broken/run.json", "{}");
        _folder.Write(
            "newer/run.json",
            """{ "format": 2, "started": "2030-01-01T00:00:00+00:00", "configHash": "", "commandLine": [], "leftOut": [] }""");

        open("none").Should().Throw<GinException>().WithMessage(
            $"error GIN5001: '{_folder.PathOf("none")}' is no folder of a run: it does not exist");
        open("empty").Should().Throw<GinException>().WithMessage(
            $"error GIN5001: '{_folder.PathOf("empty")}' is no folder of a run: it has no 'run.json'");
        open("broken").Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN5003");
        open("newer").Should().Throw<GinException>().WithMessage(
            "error GIN5004: a newer GinSharp wrote the folder of the run 'newer': its format is 2, the newest known here 1");
    }

    [Fact]
    public void ApplyTo_WithoutTheConfig_SaysWhatIsMissing()
    {
        using var run = RunFolder.Create(Config("Layer.size = 3"), _folder.PathOf("runs"));
        File.Delete(Path.Combine(run.FullPath, "config.gin"));

        var apply = () => RunFolder.Open(run.FullPath).ApplyTo(new GinConfig());

        apply.Should().Throw<GinException>().WithMessage(
            $"error GIN5002: the folder of the run '{run.Name}' has no 'config.gin'");
    }

    [Fact]
    public void Save_AtAStep_WritesTheOperativeConfigWithAndWithoutTheStep()
    {
        var config = Config("Layer.size = 3");
        using var run = RunFolder.Create(config, _folder.PathOf("runs"));
        config.Create<Sample.Layer>();

        run.Save(200);

        Text(run, "operative_config-200.gin").Should().Be(config.OperativeConfig()).And.Contain("Layer.size = 3");
        Text(run, "operative_config.gin").Should().Be(config.OperativeConfig());
        run.ReadRecord().Calls.Should().ContainSingle();
    }

    [Fact]
    public void Dispose_OfARun_SavesWhatItWas()
    {
        var config = Config("Layer.size = 3");
        var run = RunFolder.Create(config, _folder.PathOf("runs"));
        config.Create<Sample.Layer>();

        run.Dispose();

        Text(run, "operative_config.gin").Should().Be(config.OperativeConfig());
        run.ReadRecord().Calls.Should().ContainSingle();
    }

    [Fact]
    public void Save_OfAFolderThatIsOnlyLookedAt_IsRefused()
    {
        using var run = RunFolder.Create(Config("Layer.size = 3"), _folder.PathOf("runs"));

        var save = () => RunFolder.Open(run.FullPath).Save();

        save.Should().Throw<InvalidOperationException>().WithMessage(
            $"The folder of the run '{run.Name}' was opened to be looked at; Continue goes on with it.");
    }

    [Fact]
    public void Continue_WithAnotherBinding_KeepsWhatTheFirstSessionWas()
    {
        var run = RunFolder.Create(Config("Layer.size = 3"), _folder.PathOf("runs"));
        run.Dispose();
        var first = Text(run, "config.gin");
        var config = new GinConfig();
        using var again = RunFolder.Open(run.FullPath);
        again.ApplyTo(config);
        config.Bind("Layer.size", 4);

        again.Continue(config);

        Text(run, "sessions/1/config.gin").Should().Be(first);
        TemporaryFolder.FilesIn(Path.Combine(run.FullPath, "sessions/1")).Should().Equal(
            "config.gin", "given/experiments/main.gin", "operative_config.gin", "record.json", "run.json");
        var third = new GinConfig();
        RunFolder.Open(run.FullPath).ApplyTo(third);
        third.Create<Sample.Layer>().Size.Should().Be(4);
        FluentActions.Invoking(() => again.Continue(config)).Should().Throw<InvalidOperationException>();
    }

    private static string Text(RunFolder run, string name) => File.ReadAllText(Path.Combine(run.FullPath, name));

    private GinConfig Config(string text)
    {
        _folder.Write("shared/optimizer.gin", "Adam.lr = 0.5");
        _folder.Write("experiments/main.gin", text);
        var config = new GinConfig(new GinOptions { BasePath = _folder.Path });
        config.ParseFile("experiments/main.gin");
        return config;
    }

    private sealed class Box(object? content = null)
    {
        public object? Content { get; } = content;
    }
}
