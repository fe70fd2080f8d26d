namespace GinSharp.Torch.Replacements;

/// <summary>
/// TorchSharp's, which from the sixth step on multiplies with the learning rate twice, with PyTorch's step. Named as it
/// is, for the name is part of a saved state.
/// </summary>
internal sealed class RAdam(
    IEnumerable<Parameter> parameters, double lr, double beta1, double beta2, double eps, double weight_decay)
    : TorchSharp.Modules.RAdam(parameters, lr, beta1, beta2, eps, weight_decay)
{
    public override Tensor step(Func<Tensor>? closure = null) => _step<ParamGroup>(
        group =>
        {
            var options = group.Options;
            foreach (var parameter in group.Parameters)
            {
                if (parameter.grad is { } gradient)
                {
                    Step(parameter, gradient, (State)_state[parameter.Handle], options);
                }
            }
        },
        closure);

    private static void Step(Parameter parameter, Tensor gradient, State state, Options options)
    {
        var (beta1, beta2) = (options.beta1!.Value, options.beta2!.Value);
        state.step += 1;
        var correction1 = 1 - Math.Pow(beta1, state.step);
        var correction2 = 1 - Math.Pow(beta2, state.step);
        if (options.weight_decay is not 0)
        {
            gradient = gradient.add(parameter, alpha: options.weight_decay!.Value);
        }

        state.exp_avg.mul_(beta1).add_(gradient, alpha: 1 - beta1);
        state.exp_avg_sq.mul_(beta2).addcmul_(gradient, gradient, value: 1 - beta2);
        var longest = (2 / (1 - beta2)) - 1;
        var length = longest - (2 * state.step * Math.Pow(beta2, state.step) / correction2);
        var size = options.LearningRate!.Value / correction1;
        if (length <= 5)
        {
            parameter.add_(state.exp_avg, alpha: -size);
            return;
        }

        var rectification = Math.Sqrt(
            (length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length));
        using var root = state.exp_avg_sq.sqrt().add_(options.eps!.Value);
        parameter.addcdiv_(state.exp_avg, root, value: -size * Math.Sqrt(correction2) * rectification);
    }
}
