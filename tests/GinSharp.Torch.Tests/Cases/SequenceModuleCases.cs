using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class SequenceModuleCases
{
    private const string Sizes = "input_size = 3\nhidden_size = 4\n";

    public static readonly Example[] List =
    [
        new("torch.nn.GRU", Sizes + "num_layers = 2\nbias = False\nbatch_first = True\ndropout = 0.1\nbidirectional = True",
            () => GRU(3, 4, 2, false, true, 0.1, true)),
        new("torch.nn.GRUCell", Sizes + "bias = False", () => GRUCell(3, 4, false)),
        new("torch.nn.LSTM", "inputSize = 3\nhiddenSize = 4\nnumLayers = 2\nbatchFirst = True",
            () => LSTM(3, 4, 2, batchFirst: true)),
        new("torch.nn.LSTMCell", Sizes, () => LSTMCell(3, 4)),
        new("torch.nn.RNN", Sizes + "nonlinearity = 'relu'", () => RNN(3, 4, nonLinearity: NonLinearities.ReLU)),
        new("torch.nn.RNNCell", Sizes + "nonlinearity = 'tanh'\nbias = False", () => RNNCell(3, 4, NonLinearities.Tanh, false)),
        new("torch.nn.Transformer",
            "d_model = 4\nnhead = 2\nnum_encoder_layers = 1\nnum_decoder_layers = 1\ndim_feedforward = 8\nactivation = 'gelu'",
            () => Transformer(4, 2, 1, 1, 8, activation: Activations.GELU)),
        new("torch.nn.TransformerDecoder",
            "decoder_layer = @TransformerDecoderLayer()\nnum_layers = 2\nTransformerDecoderLayer.d_model = 4\n" +
            "TransformerDecoderLayer.nhead = 2",
            () => TransformerDecoder(TransformerDecoderLayer(4, 2), 2)),
        new("torch.nn.TransformerDecoderLayer", "d_model = 4\nnhead = 2\ndim_feedforward = 8\ndropout = 0.2",
            () => TransformerDecoderLayer(4, 2, 8, 0.2)),
        new("torch.nn.TransformerEncoder",
            "encoder_layer = @TransformerEncoderLayer()\nnum_layers = 2\nTransformerEncoderLayer.d_model = 4\n" +
            "TransformerEncoderLayer.nhead = 2",
            () => TransformerEncoder(TransformerEncoderLayer(4, 2), 2)),
        new("torch.nn.TransformerEncoderLayer", "d_model = 4\nnhead = 2\ndim_feedforward = 8\nactivation = 'gelu'",
            () => TransformerEncoderLayer(4, 2, 8, activation: Activations.GELU)),
    ];
}
