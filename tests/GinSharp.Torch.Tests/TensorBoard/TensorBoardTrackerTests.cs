namespace GinSharp.Torch.Tests.TensorBoard;

public sealed class TensorBoardTrackerTests : IDisposable
{
    /// <summary>A black pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gin-tensorboard-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EventFile_OfATracker_HoldsWhatItWasTold()
    {
        using var tracker = new TensorBoardTracker(_folder.FullName);

        tracker.Metric("loss/generator", 0.1, 1);
        tracker.Metric("loss/generator", double.NaN, 2);
        tracker.Image("samples", Png, 2);
        tracker.Metric("loss/generator", double.PositiveInfinity, 3);
        tracker.Artifact("model", "runs/model.dat");

        var events = Events();
        events.Select(logged => (logged.Step, logged.Tag)).Should().Equal(
            (0, "version"),
            (1, "loss/generator"),
            (2, "loss/generator"),
            (2, "samples"),
            (3, "loss/generator"),
            (0, "artifacts/model/text_summary"));
        events.Where(logged => logged.Value is float).Select(logged => logged.Value).Should().Equal(
            0.1f, float.NaN, float.PositiveInfinity);
        events.Single(logged => logged.Tag == "samples").Value.Should().BeEquivalentTo(new LoggedImage(1, 1, Png));
        events[0].Value.Should().Be("brain.Event:2");
        events[^1].Value.Should().Be("`runs/model.dat`");
        events.Skip(1).Should().AllSatisfy(logged => DateTimeOffset.FromUnixTimeSeconds((long)logged.WallTime)
            .Should().BeCloseTo(DateTimeOffset.UtcNow, TimeSpan.FromMinutes(5)));
    }

    [Fact]
    public void OperativeConfig_OfARun_IsMarkdownAmongTheTexts()
    {
        using var config = TorchConfig.Create("Adam.lr = 0.5");
        using var tracker = new TensorBoardTracker(_folder.FullName);

        tracker.Parameters(config.FlatParameters());
        tracker.OperativeConfig(config.ConfigText(), 100);

        Events().Skip(1).Select(logged => (logged.Step, logged.Tag, logged.Value)).Should().Equal(
            (0, "gin/parameters/text_summary", "| parameter | value |\n| --- | --- |\n| `Adam.lr` | `0.5` |\n"),
            (100, "gin/operative_config/text_summary", GinConfig.ToMarkdown(config.ConfigText())));
    }

    [Fact]
    public void Trackers_InOneFolder_WriteFilesOfTheirOwn()
    {
        using var first = new TensorBoardTracker(_folder.FullName);
        using var second = new TensorBoardTracker(_folder.FullName);

        first.Image("samples", Png, 1);
        second.Image("samples", Png, 1);

        _folder.GetFiles().Should().HaveCount(2).And.AllSatisfy(
            file => EventReader.Read(file.FullName).Should().HaveCount(2));
    }

    [Fact]
    public void Members_GivenWhatAnEventCannotHold_Refuse()
    {
        using var tracker = new TensorBoardTracker(_folder.FullName);

        tracker.Invoking(it => it.Metric("loss", 1, 1L + int.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
        tracker.Invoking(it => it.Metric("loss", 1, -1)).Should().Throw<ArgumentOutOfRangeException>();
        tracker.Invoking(it => it.Image("samples", [1, 2, 3], 1)).Should().Throw<ArgumentException>()
            .WithMessage("The bytes are no PNG file.*");
        Events().Should().ContainSingle();
    }

    private IReadOnlyList<LoggedEvent> Events() => EventReader.Read(_folder.GetFiles().Single().FullName);
}
