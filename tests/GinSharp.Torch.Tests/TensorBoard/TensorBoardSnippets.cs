namespace GinSharp.Torch.Tests.TensorBoard;

/// <summary>What <c>docs/runs.md</c> shows of TensorBoard.</summary>
public class TensorBoardSnippets
{
    [Fact]
    public void Run_WithTensorBoard_HoldsTheEventFile()
    {
        var folder = Directory.CreateTempSubdirectory("gin-tensorboard-");
        using var config = TorchConfig.Create("Adam.lr = 0.5");
        try
        {
            TrackRun(config, folder.FullName);

            folder.GetFiles("events.out.tfevents.*", SearchOption.AllDirectories).Should().ContainSingle();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void TrackRun(GinConfig config, string runs)
    {
        #region tensorboard
        using var run = RunFolder.Create(config, runs);
        using var tracker = new RunTrackers(run, new TensorBoardTracker(run.PathOf("tensorboard")));

        tracker.Metric("loss", 0.25, step: 1);
        tracker.OperativeConfig(config.OperativeConfig(), step: 1);
        #endregion
    }
}
