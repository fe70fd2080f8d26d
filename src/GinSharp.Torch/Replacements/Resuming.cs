using static TorchSharp.torch.optim;

namespace GinSharp.Torch.Replacements;

/// <summary>A scheduler that goes on from an epoch needs an optimizer that does, too.</summary>
internal static class Resuming
{
    /// <exception cref="GinValueException">The optimizer has taken no step and has its first learning rate.</exception>
    public static void Check(Optimizer optimizer, int last_epoch)
    {
        if (last_epoch < -1)
        {
            throw new GinValueException(nameof(last_epoch), "it is the last epoch of a run, or -1 for none");
        }

        if (last_epoch >= 0 && !HasMoved(optimizer))
        {
            throw new GinValueException(
                nameof(last_epoch), "the optimizer is a new one; load its state first, or write -1");
        }
    }

    // TorchSharp notes the first rate of a new optimizer too, which PyTorch takes as the sign of one that was resumed.
    private static bool HasMoved(Optimizer optimizer) =>
        optimizer.ParamGroups.Any(group => group.LearningRate != group.InitialLearningRate)
        || (optimizer is OptimizerHelper helper && helper.state_dict().State.Any(HasMoved));

    private static bool HasMoved(OptimizerState state)
    {
        var type = state.GetType();
        return type.GetField("step")?.GetValue(state) is > 0L
            || type.GetProperty("step")?.GetValue(state) is > 0L
            || type.GetField("momentum_buffer")?.GetValue(state) is not null;
    }
}
