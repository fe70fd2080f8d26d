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
