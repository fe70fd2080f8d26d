namespace GinSharp.Torch.Replacements;

/// <summary>
/// A loss that is a function. Its weights are buffers, as in PyTorch: they move with the loss, and are in its state.
/// </summary>
internal sealed class FunctionLoss : Loss<Tensor, Tensor, Tensor>
{
    private readonly string _name;
    private readonly Func<FunctionLoss, Tensor, Tensor, Tensor> _function;

    public FunctionLoss(
        string name, Reduction reduction, Func<FunctionLoss, Tensor, Tensor, Tensor> function, Tensor? weight = null,
        Tensor? pos_weight = null)
        : base(reduction)
    {
        _function = function;
        _name = name;
        Register(nameof(weight), weight);
        Register(nameof(pos_weight), pos_weight);
    }

    public Tensor? Weight => get_buffer("weight");

    public Tensor? PositiveWeight => get_buffer("pos_weight");

    public override string GetName() => _name;

    public override Tensor forward(Tensor input1, Tensor input2) => _function(this, input1, input2);

    // The literal's tensor is shared by all that the config creates, and a module disposes of its buffers.
    private void Register(string name, Tensor? value)
    {
        if (value is not null)
        {
            var type = value.is_floating_point() ? value.dtype : get_default_dtype();
            register_buffer(name, value.detach().to(type, copy: true));
        }
    }
}
