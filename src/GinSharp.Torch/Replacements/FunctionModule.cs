namespace GinSharp.Torch.Replacements;

/// <summary>A module that is a function of its input and of whether it is in training.</summary>
internal sealed class FunctionModule(string name, Func<Tensor, bool, Tensor> function) : Module<Tensor, Tensor>(name)
{
    public FunctionModule(string name, Func<Tensor, Tensor> function)
        : this(name, (input, _) => function(input))
    {
    }

    public override Tensor forward(Tensor input) => function(input, training);
}
