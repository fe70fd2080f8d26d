namespace GinSharp.Tests.Runs;

public class RunTrackersTests
{
    [Fact]
    public void Members_OfSeveralAsOne_TellEachInOrder()
    {
        var told = new List<string>();

        using (var all = new RunTrackers(new Listener("a", told), new Listener("b", told)))
        {
            all.Parameters(new Dictionary<string, object?>());
            all.OperativeConfig("text", 1);
            all.Metric("loss", 0.5, 2);
            all.Image("grid", [1], 3);
            all.Artifact("model", "path");
        }

        told.Should().Equal(
            "a parameters", "b parameters", "a text 1", "b text 1", "a loss 0.5 2", "b loss 0.5 2", "a grid 1 3", "b grid 1 3",
            "a model path", "b model path", "a end", "b end");
    }

    [Fact]
    public void Members_WhereOneThrows_TellTheOthersFirst()
    {
        var told = new List<string>();
        var all = new RunTrackers(new Listener("a", told), new Broken("out of reach"), new Listener("b", told));

        all.Invoking(it => it.Metric("loss", 1, 1)).Should().Throw<IOException>().WithMessage("out of reach");
        all.Invoking(it => it.Dispose()).Should().Throw<IOException>();

        told.Should().Equal("a loss 1 1", "b loss 1 1", "a end", "b end");
    }

    [Fact]
    public void Members_WhereSeveralThrow_ThrowAllOfIt()
    {
        var told = new List<string>();
        var all = new RunTrackers(new Broken("one"), new Listener("a", told), new Broken("two"));

        all.Invoking(it => it.Image("grid", [1], 3)).Should().Throw<AggregateException>()
            .Which.InnerExceptions.Select(inner => inner.Message).Should().Equal("one", "two");
        told.Should().Equal("a grid 1 3");
    }

    [Fact]
    public void Members_WithSomebodyWhoTakesFailures_GoOn()
    {
        var told = new List<string>();
        var broken = new Broken("one");
        var all = new RunTrackers(broken, new Listener("a", told))
        {
            Failed = (tracker, exception) => told.Add($"{tracker == broken} {exception.Message}"),
        };

        all.Metric("loss", 1, 1);
        all.Dispose();

        told.Should().Equal("True one", "a loss 1 1", "True one", "a end");
    }

    private sealed class Broken(string message) : IRunTracker
    {
        public void Parameters(IReadOnlyDictionary<string, object?> parameters) => throw new IOException(message);

        public void OperativeConfig(string text, long step) => throw new IOException(message);

        public void Metric(string name, double value, long step) => throw new IOException(message);

        public void Image(string name, byte[] png, long step) => throw new IOException(message);

        public void Artifact(string name, string path) => throw new IOException(message);

        public void Dispose() => throw new IOException(message);
    }

    private sealed class Listener(string name, List<string> told) : IRunTracker
    {
        public void Parameters(IReadOnlyDictionary<string, object?> parameters) => told.Add($"{name} parameters");

        public void OperativeConfig(string text, long step) => told.Add($"{name} {text} {step}");

        public void Metric(string metric, double value, long step) =>
            told.Add(FormattableString.Invariant($"{name} {metric} {value} {step}"));

        public void Image(string image, byte[] png, long step) => told.Add($"{name} {image} {png.Length} {step}");

        public void Artifact(string artifact, string path) => told.Add($"{name} {artifact} {path}");

        public void Dispose() => told.Add($"{name} end");
    }
}
