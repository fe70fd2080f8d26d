using TorchSharp.Utils;

namespace GinSharp.Torch.Replacements;

/// <summary>A transformer, with PyTorch's options and its masks.</summary>
internal sealed class EncoderDecoder : Module<Tensor, Tensor, Tensor>
{
    [ComponentName(Name = "encoder")]
    private readonly Encoder _encoder;

    [ComponentName(Name = "decoder")]
    private readonly Decoder _decoder;

    public EncoderDecoder(LayerOptions options, long encoders, long decoders)
        : base("Transformer")
    {
        using var encoderLayer = new EncoderLayer(options);
        using var decoderLayer = new DecoderLayer(options);
        _encoder = new Encoder(encoderLayer, encoders, options.Norm());
        _decoder = new Decoder(decoderLayer, decoders, options.Norm());
        RegisterComponents();
        foreach (var weight in parameters().Where(weight => weight.dim() > 1))
        {
            init.xavier_uniform_(weight);
        }
    }

    public Tensor call(
        Tensor src, Tensor tgt, Tensor? src_mask, Tensor? tgt_mask = null, Tensor? memory_mask = null,
        Tensor? src_key_padding_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null)
    {
        using var memory = _encoder.call(src, src_mask, src_key_padding_mask);
        return _decoder.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);
    }

    public override Tensor forward(Tensor input1, Tensor input2) => call(input1, input2, null);
}
