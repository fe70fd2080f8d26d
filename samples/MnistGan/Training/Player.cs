using TorchSharp;
using TorchSharp.Modules;
using LRScheduler = TorchSharp.torch.optim.lr_scheduler.LRScheduler;

namespace MnistGan.Training;

/// <summary>A network with what trains it.</summary>
internal sealed class Player<TNetwork>(TNetwork network, OptimizerHelper optimizer, LRScheduler? schedule) : IDisposable
    where TNetwork : torch.nn.Module
{
    private const string NetworkFile = "network.dat";
    private const string OptimizerFile = "optimizer.dat";

    /// <summary>The network.</summary>
    public TNetwork Network => network;

    /// <summary>The learning rate of the epoch.</summary>
    public double LearningRate => optimizer.ParamGroups.First().LearningRate;

    /// <summary>Reads the weights of a network that was saved.</summary>
    public static void LoadNetwork(TNetwork network, string folder) =>
        network.load(Path.Combine(folder, NetworkFile));

    /// <summary>Lowers a loss by one step.</summary>
    public void Learn(torch.Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }

    /// <summary>Lets the schedule change the learning rate.</summary>
    public void EndEpoch() => schedule?.step();

    /// <summary>Makes a folder with all that training goes on from.</summary>
    public void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        network.save(Path.Combine(folder, NetworkFile));
        optimizer.save_state_dict(Path.Combine(folder, OptimizerFile));
    }

    /// <summary>Takes up what was saved after so many epochs.</summary>
    public void Load(string folder, int epochs)
    {
        // A schedule has no state to read; it comes to be as it was by as many steps. The optimizer's state, which the
        // steps change, is read after them.
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            EndEpoch();
        }

        LoadNetwork(network, folder);
        optimizer.load_state_dict(Path.Combine(folder, OptimizerFile));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        optimizer.Dispose();
        network.Dispose();
    }
}
