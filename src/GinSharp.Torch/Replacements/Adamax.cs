namespace GinSharp.Torch.Replacements;

/// <summary>TorchSharp's with <c>maximize</c>. Named as it is, for the name is part of a saved state.</summary>
internal sealed class Adamax(
    IEnumerable<Parameter> parameters, double lr, double beta1, double beta2, double eps, double weight_decay,
    bool maximize)
    : TorchSharp.Modules.Adamax(parameters, lr, beta1, beta2, eps, weight_decay)
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
