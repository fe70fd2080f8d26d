using System.Text;

namespace GinSharp.Tests.Runs;

/// <summary>
/// Whatever happened to a file of a run: looking at the folder and going on from it work, or say what is wrong with it.
/// </summary>
public sealed class BrokenRunFolderTests : IDisposable
{
    private static readonly string[] Files = ["run.json", "config.gin", "record.json", "data.json", "metrics.csv"];

    private readonly TemporaryFolder _folder = new();
    private readonly string _run;

    public BrokenRunFolderTests()
    {
        var config = new GinConfig();
        config.Parse("Layer.size = 3\nLayer.name = 'ä'");
        using var run = RunFolder.Create(config, _folder.PathOf("runs"));
        _run = run.FullPath;
        run.AddDataSet("digits", [_folder.Write("digits/one.png", "1"), _folder.Write("digits/two.png", "2")], examples: 2);
        run.Metric("loss", 0.5, 1);
        run.Metric("a \"quoted\", näme", double.NaN, 2);
        config.Create<Sample.Layer>();
        run.SaveCheckpoint(1, path => File.WriteAllText(path, "one"));
    }

    public static TheoryData<string, string> Edits => new()
    {
        { "run.json", "null" },
        { "run.json", "[]" },
        { "run.json", """{"format": 1}""" },
        { "run.json", """{"format": 0, "started": "2026-01-01T00:00:00Z", "configHash": "", "commandLine": [], "leftOut": []}""" },
        { "run.json", """{"format": 1, "started": "2026-01-01T00:00:00Z", "configHash": null, "commandLine": [], "leftOut": []}""" },
        { "run.json", """{"format": 1, "started": "2026-01-01T00:00:00Z", "configHash": "", "commandLine": null, "leftOut": []}""" },
        { "run.json", """{"format": 1, "started": "2026-01-01T00:00:00Z", "configHash": "", "commandLine": [], "leftOut": [null]}""" },
        { "run.json", """{"format": 1, "format": 1, "started": "2026-01-01T00:00:00Z", "configHash": "", "commandLine": [], "leftOut": []}""" },
        { "run.json", """{"format": 1, "started": "\ud800", "configHash": "\ud800", "commandLine": [], "leftOut": []}""" },
        { "record.json", "null" },
        { "record.json", "\"text\"" },
        { "record.json", """{"time": "2026-01-01T00:00:00Z", "commandLine": [], "files": [null], "configText": "", "calls": [], "versions": {}}""" },
        { "record.json", """{"time": "2026-01-01T00:00:00Z", "commandLine": [], "files": [], "configText": null, "calls": [], "versions": {}}""" },
        { "record.json", """{"time": "2026-01-01T00:00:00Z", "commandLine": [], "files": [], "configText": "", "calls": [null], "versions": {}}""" },
        { "record.json", """{"time": "2026-01-01T00:00:00Z", "commandLine": [], "files": [], "configText": "", "calls": [{"scope": "", "selector": "A", "parameters": [null]}], "versions": {}}""" },
        { "record.json", """{"time": "2026-01-01T00:00:00Z", "commandLine": [], "files": [], "configText": "", "calls": [], "versions": {"a": null}}""" },
        { "data.json", "[null]" },
        { "data.json", "{}" },
        { "data.json", """[{"name": "a", "paths": [null], "files": []}]""" },
        { "data.json", """[{"name": "a", "paths": [], "files": [null]}]""" },
        { "data.json", """[{"name": "a", "paths": [], "files": []}, {"name": "a", "paths": [], "files": []}]""" },
        { "data.json", """[{"name": "a", "paths": [], "files": [{"path": "x", "size": 1, "sha256": "abc"}]}]""" },
        { "metrics.csv", "time,step\n" },
        { "metrics.csv", "time,step,name,value\n,,,\n" },
        { "metrics.csv", "time,step,name,value\n2026-01-01T00:00:00Z,1,\",1\n" },
        { "metrics.csv", "time,step,name,value\n2026-01-01T00:00:00Z,1,\"a\"b\",1\n" },
        { "metrics.csv", "time,step,name,value\n2026-01-01T00:00:00Z,1,a\",1\n" },
        { "metrics.csv", "time,step,name,value\n2026-01-01T00:00:00Z,99999999999999999999,a,1\n" },
        { "metrics.csv", "time,step,name,value\n2026-01-01T00:00:00Z,1,,1\n" },
        { "metrics.csv", "time,step,name,value\n\n" },
        { "config.gin", "" },
        { "config.gin", "Layer.size = 4\n" },
        { "config.gin", "\n\n\n" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Edits))]
    public void Members_OfAFileThatWasEdited_SayWhatIsWrongWithIt(string file, string text)
    {
        File.WriteAllText(Path.Combine(_run, file), text);

        var faults = Faults();

        faults.Should().NotBeEmpty().And.AllSatisfy(fault => fault.Should().StartWith(
            $"error GIN5003: '{file}' in the folder of the run '{Path.GetFileName(_run)}' is not as it was written: "));
    }

    [Fact]
    public void Open_OfAFileThatWasEdited_SaysWhere()
    {
        File.WriteAllText(Path.Combine(_run, "run.json"), "{\n  \"format\": 1,\n  \"started\": 7\n}");

        Faults()[0].Should().Be(
            $"error GIN5003: 'run.json' in the folder of the run '{Path.GetFileName(_run)}' is not as it was written: "
            + "line 3, column 15: The JSON value could not be converted to System.DateTimeOffset");
    }

    [Fact]
    public void Members_OfAFileInAnotherEncoding_SayWhatIsWrongWithIt()
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(_run, file);
            var content = File.ReadAllBytes(path);
            File.WriteAllText(path, File.ReadAllText(path), Encoding.Unicode);

            Faults().Should().NotBeEmpty(file).And.AllSatisfy(fault => fault.Should().StartWith("error GIN5003: ").And.Contain(file));
            File.WriteAllBytes(path, content);
        }
    }

    [Fact]
    public void Members_OfFilesCutOffAnywhere_WorkOrSayWhatIsWrong()
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(_run, file);
            var content = File.ReadAllBytes(path);
            for (var length = 0; length < content.Length; length++)
            {
                File.WriteAllBytes(path, content[..length]);
                RequireDiagnostics(file, $"{length} bytes");
            }

            File.WriteAllBytes(path, content);
        }
    }

    [Fact]
    public void Members_OfFilesWithRandomEdits_WorkOrSayWhatIsWrong()
    {
        var random = new Random(1);
        string[] pieces =
            ["null", "\"", "\"\"", "[", "]", "{", "}", ",", ":", "-", "1e999", "99999999999999999999999", "\\", "\\ud800", "\n", "\r\n", "\0", "\ufeff", "true", "a"];
        for (var round = 0; round < 2_000; round++)
        {
            var file = Files[random.Next(Files.Length)];
            var path = Path.Combine(_run, file);
            var content = File.ReadAllBytes(path);
            var edited = content.ToList();
            for (var edit = random.Next(1, 4); edit > 0; edit--)
            {
                var start = random.Next(edited.Count);
                edited.RemoveRange(start, Math.Min(random.Next(0, 12), edited.Count - start));
                edited.InsertRange(start, random.Next(3) == 0
                    ? [(byte)random.Next(256)]
                    : Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
            }

            File.WriteAllBytes(path, [.. edited]);
            RequireDiagnostics(file, $"round {round}");
            File.WriteAllBytes(path, content);
        }
    }

    [Fact]
    public void Continue_FromFilesCutOffAnywhere_WorksOrSaysWhatIsWrong()
    {
        foreach (var file in Files.Append("parameters.json").Append("operative_config.gin"))
        {
            var content = File.Exists(Path.Combine(_run, file)) ? File.ReadAllBytes(Path.Combine(_run, file)) : [1];
            for (var length = 0; length < content.Length; length += 1 + (content.Length / 10))
            {
                var copy = _folder.PathOf($"copies/{file}-{length}");
                CopyFolder(_run, copy);
                File.WriteAllBytes(Path.Combine(copy, file), content[..length]);
                foreach (var fault in Attempt(() => GoOn(copy)))
                {
                    fault.Should().StartWith("error GIN5003: ");
                }
            }
        }
    }

    [Fact]
    public void Checkpoints_OfAnyNames_AreThoseOfSteps()
    {
        foreach (var name in new[]
            { "step-", "step-x", "step-1-", "step-1-1", "step-1-x", "step-1-2-3", "step-99999999999999999999", "step--1", "step-1-2147483647", "notes" })
        {
            _folder.Write(Path.Combine(_run, "checkpoints", name), "");
        }

        RunFolder.Open(_run).Checkpoints.Select(checkpoint => Path.GetFileName(checkpoint.Path)).Should().Equal("step-00000001");
    }

    [Fact]
    public void DiffAndToString_OfFingerprintsMadeByHand_AreNoTrap()
    {
        var file = new RunDataFile { Path = "x", Size = 1, Sha256 = "abc" };
        var data = new RunDataSet { Name = "a", Paths = [], Files = [file, file with { Size = 2 }] };

        RunDataSet.Diff(data, data with { Files = [file] }).Select(change => change.ToString()).Should().Equal(
            "a: x: 2 bytes, SHA-256 abc → 1 bytes, SHA-256 abc");
    }

    private static void GoOn(string path)
    {
        using var run = RunFolder.Open(path);
        var config = new GinConfig();
        run.ApplyTo(config);
        run.Continue(config);
        var before = run.ReadMetrics();
        run.Metric("loss", 0.25, 9);
        run.ReadMetrics().Should().HaveCount(before.Count + 1);
        run.AddDataSet("more", [Path.Combine(path, "run.json")]);
        run.SaveCheckpoint(2, checkpoint => File.WriteAllText(checkpoint, "two"));
    }

    private static void CopyFolder(string source, string target)
    {
        foreach (var file in TemporaryFolder.FilesIn(source))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(target, file))!);
            File.Copy(Path.Combine(source, file), Path.Combine(target, file));
        }
    }

    private static IEnumerable<string> Attempt(Action action)
    {
        try
        {
            action();
            return [];
        }
        catch (GinException exception)
        {
            return exception.Diagnostics.Select(diagnostic => diagnostic.ToString());
        }
    }

    /// <summary>What each way to look at the folder says.</summary>
    private List<string> Faults()
    {
        RunFolder? run = null;
        var faults = Attempt(() => run = RunFolder.Open(_run)).ToList();
        if (run is not null)
        {
            faults.AddRange(Attempt(() => run.ApplyTo(new GinConfig())));
            faults.AddRange(Attempt(() => run.ReadMetrics()));
            faults.AddRange(Attempt(() => string.Concat(run.DataChanges()).Should().NotBeNull()));
            faults.AddRange(Attempt(() => run.DataSets.Should().NotBeNull()));
            faults.AddRange(Attempt(() =>
            {
                var record = run.ReadRecord();
                string.Concat(GinRunRecord.Diff(record, record with { Calls = [] })).Should().NotBeNull();
            }));
            faults.AddRange(Attempt(() => run.LatestCheckpoint.Should().NotBeNull()));
        }

        return faults;
    }

    private void RequireDiagnostics(string file, string how)
    {
        try
        {
            foreach (var fault in Faults())
            {
                fault.Should().Match(text => text.StartsWith("error GIN500", StringComparison.Ordinal));
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{file}, {how}: {exception.Message}", exception);
        }
    }
}
