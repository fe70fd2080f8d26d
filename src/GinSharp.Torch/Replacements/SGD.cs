namespace GinSharp.Torch.Replacements;

/// <summary>
/// TorchSharp's, except that <c>maximize</c> turns the gradient before the weights decay, not after. Named as it is, for
/// the name is part of a saved state.
/// </summary>
internal sealed class SGD(
    IEnumerable<Parameter> parameters, double lr, double momentum, double dampening, double weight_decay, bool nesterov,
    bool maximize)
    : TorchSharp.Modules.SGD(parameters, lr, momentum, dampening, weight_decay, nesterov, maximize)
{
    public override Tensor step(Func<Tensor>? closure = null)
    {
        var maximizing = _parameter_groups.Cast<ParamGroup>().Where(group => group.Options.maximize == true).ToList();
        if (maximizing.Count == 0)
        {
            return base.step(closure);
        }

        var loss = Gradients.LossOf(closure);
        using (Gradients.Turned(maximizing.SelectMany(group => group.Parameters)))
        {
            maximizing.ForEach(group => group.Options.maximize = false);
            try
            {
                base.step(null);
            }
            finally
            {
                maximizing.ForEach(group => group.Options.maximize = true);
            }
        }

        return loss!;
    }
}
