using TorchSharp.Utils;

namespace GinSharp.Torch.Replacements;

/// <summary>A layer of a transformer's decoder, with PyTorch's options and its masks.</summary>
internal sealed class DecoderLayer
    : Module<Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>
{
    [ComponentName(Name = "self_attn")]
    private readonly Attention _selfAttention;

    [ComponentName(Name = "multihead_attn")]
    private readonly Attention _attention;

    [ComponentName(Name = "linear1")]
    private readonly Linear _widening;

    [ComponentName(Name = "linear2")]
    private readonly Linear _narrowing;

    [ComponentName(Name = "norm1")]
    private readonly LayerNorm _firstNorm;

    [ComponentName(Name = "norm2")]
    private readonly LayerNorm _secondNorm;

    [ComponentName(Name = "norm3")]
    private readonly LayerNorm _thirdNorm;

    public DecoderLayer(LayerOptions options)
        : base("TransformerDecoderLayer")
    {
        Options = options;
        _selfAttention = options.Attention();
        _attention = options.Attention();
        _widening = options.Widening();
        _narrowing = options.Narrowing();
        _firstNorm = options.Norm();
        _secondNorm = options.Norm();
        _thirdNorm = options.Norm();
        RegisterComponents();
    }

    public LayerOptions Options { get; }

    public Tensor call(
        Tensor input1, Tensor input2, Tensor? input3, Tensor? input4 = null, Tensor? input5 = null,
        Tensor? input6 = null)
    {
        using var scope = NewDisposeScope();
        var result = input1;
        if (Options.NormFirst)
        {
            result = result + Attend(_selfAttention, _firstNorm.call(result), null, input3, input5);
            result = result + Attend(_attention, _secondNorm.call(result), input2, input4, input6);
            result = result + FeedForward(_thirdNorm.call(result));
        }
        else
        {
            result = _firstNorm.call(result + Attend(_selfAttention, result, null, input3, input5));
            result = _secondNorm.call(result + Attend(_attention, result, input2, input4, input6));
            result = _thirdNorm.call(result + FeedForward(result));
        }

        return result.MoveToOuterDisposeScope();
    }

    public override Tensor forward(Tensor input1, Tensor input2) => call(input1, input2, null, null, null, null);

    private Tensor Attend(Attention attention, Tensor input, Tensor? memory, Tensor? mask, Tensor? padding) =>
        Options.Drop(
            attention.call(input, memory ?? input, memory ?? input, padding, false, mask).Item1, training);

    private Tensor FeedForward(Tensor input) => Options.Drop(
        _narrowing.call(Options.Drop(Options.Activate(_widening.call(input)), training)), training);
}
