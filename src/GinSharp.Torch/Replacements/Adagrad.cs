namespace GinSharp.Torch.Replacements;

/// <summary>TorchSharp's with <c>maximize</c>. Named as it is, for the name is part of a saved state.</summary>
internal sealed class Adagrad(
    IEnumerable<Parameter> parameters, double lr, double lr_decay, double weight_decay, double initial_accumulator_value,
    double eps, bool maximize)
    : TorchSharp.Modules.Adagrad(parameters, lr, lr_decay, weight_decay, initial_accumulator_value, eps)
{
    public override Tensor step(Func<Tensor>? closure = null)
    {
        if (!maximize)
        {
            return base.step(closure);
        }

        var loss = Gradients.LossOf(closure);
        using (Gradients.Turned(this.parameters()))
        {
            base.step(null);
        }

        return loss!;
    }
}
