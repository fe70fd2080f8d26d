using TorchSharp.Utils;

namespace GinSharp.Torch.Replacements;

/// <summary>The encoder of a transformer: layers, and a norm where there is one.</summary>
internal sealed class Encoder
    : Module<Tensor, Tensor>, nn.IModule<Tensor, Tensor?, Tensor>, nn.IModule<Tensor, Tensor?, Tensor?, Tensor>
{
    [ComponentName(Name = "layers")]
    private readonly ModuleList<EncoderLayer> _layers;

    [ComponentName(Name = "norm")]
    private readonly Module<Tensor, Tensor>? _norm;

    public Encoder(EncoderLayer layer, long count, Module<Tensor, Tensor>? norm)
        : base("TransformerEncoder")
    {
        _layers = Copies.Of(layer, count, () => new EncoderLayer(layer.Options));
        _norm = norm;
        RegisterComponents();
    }

    public Tensor call(Tensor input1, Tensor? input2) => call(input1, input2, null);

    public Tensor call(Tensor input1, Tensor? input2, Tensor? input3)
    {
        using var scope = NewDisposeScope();
        var result = input1;
        foreach (var layer in _layers)
        {
            result = layer.call(result, input2, input3);
        }

        result = _norm?.call(result) ?? result;
        return result.MoveToOuterDisposeScope();
    }

    public override Tensor forward(Tensor input) => call(input, null, null);
}
