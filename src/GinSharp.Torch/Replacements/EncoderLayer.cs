using TorchSharp.Utils;

namespace GinSharp.Torch.Replacements;

/// <summary>A layer of a transformer's encoder, with PyTorch's options and its masks.</summary>
internal sealed class EncoderLayer
    : Module<Tensor, Tensor>, nn.IModule<Tensor, Tensor?, Tensor>, nn.IModule<Tensor, Tensor?, Tensor?, Tensor>
{
    [ComponentName(Name = "self_attn")]
    private readonly Attention _attention;

    [ComponentName(Name = "linear1")]
    private readonly Linear _widening;

    [ComponentName(Name = "linear2")]
    private readonly Linear _narrowing;

    [ComponentName(Name = "norm1")]
    private readonly LayerNorm _firstNorm;

    [ComponentName(Name = "norm2")]
    private readonly LayerNorm _secondNorm;

    public EncoderLayer(LayerOptions options)
        : base("TransformerEncoderLayer")
    {
        Options = options;
        _attention = options.Attention();
        _widening = options.Widening();
        _narrowing = options.Narrowing();
        _firstNorm = options.Norm();
        _secondNorm = options.Norm();
        RegisterComponents();
    }

    public LayerOptions Options { get; }

    public Tensor call(Tensor input1, Tensor? input2) => call(input1, input2, null);

    public Tensor call(Tensor input1, Tensor? input2, Tensor? input3)
    {
        using var scope = NewDisposeScope();
        var result = input1;
        if (Options.NormFirst)
        {
            result = result + Attend(_firstNorm.call(result), input2, input3);
            result = result + FeedForward(_secondNorm.call(result));
        }
        else
        {
            result = _firstNorm.call(result + Attend(result, input2, input3));
            result = _secondNorm.call(result + FeedForward(result));
        }

        return result.MoveToOuterDisposeScope();
    }

    public override Tensor forward(Tensor input) => call(input, null, null);

    private Tensor Attend(Tensor input, Tensor? mask, Tensor? padding) =>
        Options.Drop(_attention.call(input, input, input, padding, false, mask).Item1, training);

    private Tensor FeedForward(Tensor input) => Options.Drop(
        _narrowing.call(Options.Drop(Options.Activate(_widening.call(input)), training)), training);
}
