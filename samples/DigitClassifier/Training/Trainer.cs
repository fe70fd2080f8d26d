using System.ComponentModel.DataAnnotations;
using DigitClassifier.Data;
using GinSharp;
using TorchSharp;
using TorchSharp.Modules;
using LRScheduler = TorchSharp.torch.optim.lr_scheduler.LRScheduler;
using Optimizer = TorchSharp.torch.optim.Optimizer;

namespace DigitClassifier.Training;

/// <summary>A network that learns to tell digits from each other, epoch by epoch.</summary>
[Configurable]
public sealed class Trainer : IDisposable
{
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor> _model;
    private readonly torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor> _loss;
    private readonly Optimizer _optimizer;
    private readonly LRScheduler? _schedule;

    /// <summary>Builds the network and its optimizer; trains nothing yet.</summary>
    /// <param name="model">
    /// Makes the network: images of shape <c>(n, 1, 28, 28)</c> become logits of shape <c>(n, 10)</c>. It is called
    /// here, after the seed is set, so that the seed decides the first weights too.
    /// </param>
    /// <param name="loss">Compares logits with labels and returns a scalar.</param>
    /// <param name="optimizer">Makes the optimizer of the network's parameters.</param>
    /// <param name="data">The digits.</param>
    /// <param name="schedule">Makes what changes the learning rate after each epoch; null leaves it as it is.</param>
    /// <param name="seed">Decides the first weights and the dropout.</param>
    /// <param name="threads">
    /// The number of CPU threads; results are the same run after run for the same number of threads.
    /// </param>
    public Trainer(
        Func<torch.nn.Module<torch.Tensor, torch.Tensor>> model,
        torch.nn.Module<torch.Tensor, torch.Tensor, torch.Tensor> loss,
        Func<IEnumerable<Parameter>, Optimizer> optimizer,
        DigitData data,
        Func<Optimizer, LRScheduler>? schedule = null,
        long seed = 1,
        [Range(1, 1024)] int threads = 1)
    {
        torch.set_num_threads(threads);
        torch.random.manual_seed(seed);
        Data = data;
        _model = model();
        _loss = loss;
        _optimizer = optimizer(_model.parameters());
        _schedule = schedule?.Invoke(_optimizer);
    }

    /// <summary>The digits.</summary>
    public DigitData Data { get; }

    /// <summary>The number of numbers that are learned.</summary>
    public long ParameterCount => _model.parameters().Sum(parameter => parameter.numel());

    /// <summary>Trains on all digits once.</summary>
    /// <returns>The mean loss of a digit.</returns>
    public double TrainEpoch()
    {
        _model.train();
        var sum = 0.0;
        foreach (var batch in Data.TrainingBatches())
        {
            using (batch)
            {
                sum += Step(batch) * batch.Labels.shape[0];
            }
        }

        _schedule?.step();
        return sum / Data.TrainingCount;
    }

    /// <summary>What the network takes the held-out digits for.</summary>
    public ConfusionMatrix Evaluate()
    {
        using var noGradient = torch.no_grad();
        _model.eval();
        var confusion = new ConfusionMatrix();
        foreach (var batch in Data.HeldOutBatches())
        {
            using (batch)
            {
                using var scope = torch.NewDisposeScope();
                var guesses = _model.call(batch.Images).argmax(1);
                confusion.Add(batch.Labels.data<long>().ToArray(), guesses.data<long>().ToArray());
            }
        }

        return confusion;
    }

    /// <summary>Writes what was learned into a file.</summary>
    public void Save(string path) => _model.save(path);

    /// <summary>Reads it again.</summary>
    public void Load(string path) => _model.load(path);

    /// <inheritdoc />
    public void Dispose()
    {
        _optimizer.Dispose();
        _loss.Dispose();
        _model.Dispose();
        Data.Dispose();
    }

    private double Step(DigitBatch batch)
    {
        using var scope = torch.NewDisposeScope();
        var loss = _loss.call(_model.call(batch.Images), batch.Labels);
        _optimizer.zero_grad();
        loss.backward();
        _optimizer.step();
        return loss.item<float>();
    }
}
