using TorchSharp.Utils;

namespace GinSharp.Torch.Replacements;

/// <summary>The decoder of a transformer: layers, and a norm where there is one.</summary>
internal sealed class Decoder
    : Module<Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>
{
    [ComponentName(Name = "layers")]
    private readonly ModuleList<DecoderLayer> _layers;

    [ComponentName(Name = "norm")]
    private readonly Module<Tensor, Tensor>? _norm;

    public Decoder(DecoderLayer layer, long count, Module<Tensor, Tensor>? norm)
        : base("TransformerDecoder")
    {
        _layers = Copies.Of(layer, count, () => new DecoderLayer(layer.Options));
        _norm = norm;
        RegisterComponents();
    }

    public Tensor call(
        Tensor input1, Tensor input2, Tensor? input3, Tensor? input4 = null, Tensor? input5 = null,
        Tensor? input6 = null)
    {
        using var scope = NewDisposeScope();
        var result = input1;
        foreach (var layer in _layers)
        {
            result = layer.call(result, input2, input3, input4, input5, input6);
        }

        result = _norm?.call(result) ?? result;
        return result.MoveToOuterDisposeScope();
    }

    public override Tensor forward(Tensor input1, Tensor input2) => call(input1, input2, null, null, null, null);
}
