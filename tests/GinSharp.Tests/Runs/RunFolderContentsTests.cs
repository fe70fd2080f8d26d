using System.Text.Json;

namespace GinSharp.Tests.Runs;

public sealed class RunFolderContentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly GinConfig _config = new();
    private readonly RunFolder _run;

    public RunFolderContentsTests() => _run = RunFolder.Create(_config, _folder.PathOf("runs"));

    public void Dispose()
    {
        _run.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Metric_OfAnyNumberAndName_IsReadBackWhileTheRunGoesOn()
    {
        _run.Metric("loss/generator", 0.1, 1);
        _run.Metric("a \"quoted\", name", double.NaN, 2);
        _run.Metric("loss/generator", double.NegativeInfinity, -3);

        RunFolder.Open(_run.FullPath).ReadMetrics().Select(metric => (metric.Name, metric.Step, metric.Value)).Should().Equal(
            ("loss/generator", 1, 0.1),
            ("a \"quoted\", name", 2, double.NaN),
            ("loss/generator", -3, double.NegativeInfinity));
    }

    [Fact]
    public void Metric_AfterACrashWithinALine_DropsTheUnfinishedLine()
    {
        _run.Metric("loss", 0.5, 1);
        _run.Dispose();
        File.AppendAllText(PathOf("metrics.csv"), "2026-11-24T13:00:00.0000000Z,2,loss,0.1");
        using var again = RunFolder.Open(_run.FullPath);

        again.ReadMetrics().Should().ContainSingle();
        again.Continue(_config);
        again.Metric("loss", 0.125, 2);

        again.ReadMetrics().Select(metric => (metric.Step, metric.Value)).Should().Equal((1, 0.5), (2, 0.125));
        File.ReadAllLines(PathOf("metrics.csv"))[0].Should().Be("time,step,name,value");
    }

    [Fact]
    public void Metric_ToldAgainForAStep_CountsAsToldLast()
    {
        _run.Metric("loss", 0.5, 1);
        _run.Metric("loss", 0.25, 2);
        _run.Metric("loss", 0.375, 1);

        _run.ReadMetrics().Select(metric => (metric.Step, metric.Value)).Should().Equal((1, 0.375), (2, 0.25));
    }

    [Fact]
    public void Metric_ThatCannotBeALine_IsRefused()
    {
        var withLineEnd = () => _run.Metric("a\nb", 1, 1);
        withLineEnd.Should().Throw<ArgumentException>().WithMessage("The name of a metric has a line end.*");

        _run.Dispose();

        var afterTheEnd = () => _run.Metric("loss", 1, 1);
        afterTheEnd.Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void ReadMetrics_OfAChangedFile_SaysWhichLine()
    {
        File.WriteAllText(PathOf("metrics.csv"), "time,step,name,value\nnonsense\n");

        _run.Invoking(run => run.ReadMetrics()).Should().Throw<GinException>().WithMessage(
            $"error GIN5003: 'metrics.csv' in the folder of the run '{_run.Name}' is not as it was written: line 2 is no metric");
    }

    [Fact]
    public void SaveCheckpoint_OfFilesAndFolders_HandsTheLatestBack()
    {
        _run.SaveCheckpoint(9, path => File.WriteAllText(path, "nine"));
        _run.SaveCheckpoint(100, path => File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "x"), "100"));
        _run.SaveCheckpoint(10, path => File.WriteAllText(path, "ten"));

        var again = RunFolder.Open(_run.FullPath);

        again.Checkpoints.Select(checkpoint => checkpoint.Step).Should().Equal(9, 10, 100);
        File.ReadAllText(Path.Combine(again.LatestCheckpoint!.Path, "x")).Should().Be("100");
        Files("checkpoints").Should().Equal("step-00000009", "step-00000010", "step-00000100/x");
    }

    [Fact]
    public void SaveCheckpoint_OfTheSameStep_ReplacesFilesAndFolders()
    {
        var file = (string path) => File.WriteAllText(path, "new");
        var folder = (string path) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(path).FullName, "x"), "new");

        foreach (var save in new[] { file, file, folder, folder, file })
        {
            _run.SaveCheckpoint(1, save);
        }

        Files("checkpoints").Should().Equal("step-00000001-4");
        _run.LatestCheckpoint.Should().Be(new RunCheckpoint { Step = 1, Path = PathOf("checkpoints/step-00000001-4") });
    }

    [Fact]
    public void SaveCheckpoint_ThatFails_LeavesTheOneBefore()
    {
        _run.SaveCheckpoint(1, path => File.WriteAllText(path, "one"));

        var failing = () => _run.SaveCheckpoint(2, path =>
        {
            File.WriteAllText(path, "half");
            throw new InvalidOperationException("crash");
        });
        var silent = () => _run.SaveCheckpoint(2, _ => { });

        failing.Should().Throw<InvalidOperationException>().WithMessage("crash");
        silent.Should().Throw<GinException>().WithMessage(
            "error GIN5006: nothing was written to the path of the checkpoint of step 2");
        Files("checkpoints").Should().Equal("step-00000001");
    }

    [Fact]
    public void LatestCheckpoint_OfARunThatSavedNothing_IsNone() => _run.LatestCheckpoint.Should().BeNull();

    [Fact]
    public void AddDataSet_ThatChangesLater_TellsWhatChanged()
    {
        _folder.Write("data/images/a.png", "aaa");
        _folder.Write("data/images/b/c.png", "ccc");
        _folder.Write("data/labels.csv", "1,2");
        _run.AddDataSet("digits", [_folder.PathOf("data/images/"), _folder.PathOf("data/labels.csv")], examples: 2);
        _run.DataChanges().Should().BeEmpty();

        _folder.Write("data/images/a.png", "bbb");
        _folder.Write("data/images/new.png", "n");
        File.Delete(_folder.PathOf("data/labels.csv"));

        RunFolder.Open(_run.FullPath).DataChanges().Select(change => change.ToString()).Should().Equal(
            "digits: images/a.png: 3 bytes, SHA-256 9834876d… → 3 bytes, SHA-256 3e744b9d…",
            "digits: images/new.png: (not there) → 1 bytes, SHA-256 1b16b1df…",
            "digits: labels.csv: 3 bytes, SHA-256 17f8af97… → (not there)");
    }

    [Fact]
    public void AddDataSet_UnderAKnownName_ReplacesIt()
    {
        var path = _folder.Write("labels.csv", "1,2");
        var first = _run.AddDataSet("labels", [path], examples: 2);

        var second = _run.AddDataSet("labels", [path], examples: 3);

        _run.DataSets.Should().ContainSingle().Which.Should().BeEquivalentTo(second);
        RunDataSet.Diff(first, second).Select(change => change.ToString()).Should().Equal("labels: 2 examples → 3 examples");
    }

    [Fact]
    public void AddDataSet_WithPathsThatLeadNowhere_NamesAllOfThem()
    {
        var add = () => _run.AddDataSet("digits", [_folder.PathOf("none"), _folder.PathOf("nowhere")]);

        add.Should().Throw<GinException>().WithMessage(string.Join(
            Environment.NewLine,
            $"error GIN5007: data set 'digits' has no file or folder '{_folder.PathOf("none")}'",
            $"error GIN5007: data set 'digits' has no file or folder '{_folder.PathOf("nowhere")}'"));
    }

    [Fact]
    public void AddDataSet_WithTwoPathsOfOneName_IsRefused()
    {
        var add = () => _run.AddDataSet("digits", [_folder.Write("a/x", ""), _folder.Write("b/x", "")]);

        add.Should().Throw<ArgumentException>().WithMessage("Two paths of the data set 'digits' end in the same name.*");
    }

    [Fact]
    public void Tracker_Members_WriteTheirFiles()
    {
        _run.Parameters(new Dictionary<string, object?> { ["Adam.lr"] = double.PositiveInfinity, ["size"] = 3L, ["name"] = null });
        _run.OperativeConfig("Layer.size = 3\n", 50);
        _run.Image("samples/grid", [1, 2, 3], 50);
        _run.Artifact("notes", _folder.Write("notes/a.txt", "a"));
        _run.Artifact("copies", _folder.PathOf("notes"));

        Files("").Should().Equal(
            ".lock",
            "artifacts/copies/a.txt",
            "artifacts/notes",
            "config.gin",
            "images/samples/grid/00000050.png",
            "operative_config-50.gin",
            "operative_config.gin",
            "parameters.json",
            "record.json",
            "run.json");
        using var parameters = JsonDocument.Parse(File.ReadAllText(PathOf("parameters.json")));
        parameters.RootElement.EnumerateObject().Select(property => $"{property.Name} = {property.Value.GetRawText()}")
            .Should().Equal("Adam.lr = \"Infinity\"", "size = 3", "name = null");
    }

    [Fact]
    public void Artifact_MadeWhereItBelongs_StaysThere()
    {
        var path = _run.PathOf("plots/loss.svg");
        File.WriteAllText(path, "<svg/>");

        _run.Artifact("plots/loss.svg", path);

        Files("artifacts").Should().Equal("plots/loss.svg");
    }

    [Theory]
    [InlineData("../run.json")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../..")]
    [InlineData(".")]
    public void PathOf_ANameThatLeadsOut_IsRefused(string name) =>
        _run.Invoking(run => run.PathOf(name)).Should().Throw<ArgumentException>()
            .WithMessage($"'{name}' leads out of the folder that it belongs in.*");

    private string PathOf(string name) => Path.GetFullPath(Path.Combine(_run.FullPath, name));

    private IEnumerable<string> Files(string name) => TemporaryFolder.FilesIn(PathOf(name));
}
