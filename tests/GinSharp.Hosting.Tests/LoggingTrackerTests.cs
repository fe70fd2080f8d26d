namespace GinSharp.Hosting.Tests;

public class LoggingTrackerTests
{
    [Fact]
    public void Members_OfATracker_LogWhatTheyAreTold()
    {
        var lines = new LogLines();

        using (var tracker = new LoggingTracker(lines.CreateLogger("GinSharp")))
        {
            tracker.Parameters(new SortedDictionary<string, object?> { ["Adam.lr"] = 0.5, ["Layer.name"] = null });
            tracker.OperativeConfig("Adam.lr = 0.5", 10);
            tracker.Metric("loss", 0.25, 10);
            tracker.Image("grid", [1, 2, 3], 10);
            tracker.Artifact("model", "runs/model.dat");
        }

        lines.Should().Equal(
            string.Join(Environment.NewLine, "Information: Parameters:", "Adam.lr = 0.5", "Layer.name = None"),
            string.Join(Environment.NewLine, "Information: Step 10: operative config:", "Adam.lr = 0.5"),
            "Information: Step 10: loss = 0.25",
            "Information: Step 10: image grid, 3 bytes",
            "Information: Artifact model: runs/model.dat");
    }
}
