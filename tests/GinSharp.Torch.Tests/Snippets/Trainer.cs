using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.optim;
using static TorchSharp.torch.optim.lr_scheduler;

namespace GinSharp.Torch.Tests.Snippets;

#region trainer
[Configurable]
public sealed class Trainer(
    Module<Tensor, Tensor> model,
    Module<Tensor, Tensor, Tensor> loss,
    Func<IEnumerable<Parameter>, Optimizer> optimizer,
    Func<Optimizer, LRScheduler> schedule)
{
    public void Run(IEnumerable<(Tensor Input, Tensor Target)> batches)
    {
        using var steps = optimizer(model.parameters());
        var rate = schedule(steps);
        foreach (var (input, target) in batches)
        {
            steps.zero_grad();
            loss.call(model.call(input), target).backward();
            steps.step();
            rate.step();
        }
    }
}
#endregion
