using static TorchSharp.torch.nn;

namespace GinSharp.Torch.Tests.Cases;

internal static class SequenceModuleCases
{
    private const string Sizes = "input_size = 3\nhidden_size = 4\n";

    public static readonly Example[] List =
    [
        new("torch.nn.GRU", Sizes + "num_layers = 2\nbias = False\nbatch_first = True\ndropout = 0.1\nbidirectional " +
            "= True",
            () => GRU(3, 4, 2, false, true, 0.1, true)),
        new("torch.nn.GRUCell", Sizes + "bias = False", () => GRUCell(3, 4, false)),
        new("torch.nn.LSTM", "inputSize = 3\nhiddenSize = 4\nnumLayers = 2\nbatchFirst = True",
            () => LSTM(3, 4, 2, batchFirst: true)),
        new("torch.nn.LSTMCell", Sizes, () => LSTMCell(3, 4)),
        new("torch.nn.RNN", Sizes + "nonlinearity = 'relu'", () => RNN(3, 4, nonLinearity: NonLinearities.ReLU)),
        new("torch.nn.RNNCell", Sizes + "nonlinearity = 'tanh'\nbias = False",
            () => RNNCell(3, 4, NonLinearities.Tanh, false)),
        new("torch.nn.Transformer",
            "d_model = 4\nnhead = 2\nnum_encoder_layers = 1\nnum_decoder_layers = 1\ndim_feedforward = 8\n" +
            "activation = 'gelu'",
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
        new("torch.nn.GRU",
            Sizes + "num_layers = 2\nbias = False\nbatch_first = True\ndropout = 0.1\nbidirectional = True\n" +
            "dtype = %float64",
            () => GRU(3, 4, 2, false, true, 0.1, true, dtype: TorchSharp.torch.float64)),
        new("torch.nn.LSTM",
            Sizes + "num_layers = 2\nbias = False\nbatch_first = True\ndropout = 0.1\nbidirectional = True\n" +
            "dtype = %float64",
            () => LSTM(3, 4, 2, false, true, 0.1, true, dtype: TorchSharp.torch.float64)),
        new("torch.nn.RNN",
            Sizes + "nonlinearity = 'relu'\nnum_layers = 2\nbias = False\nbatch_first = True\ndropout = 0.1\n" +
            "bidirectional = True\n" +
            "dtype = %float64",
            () => RNN(3, 4, 2, NonLinearities.ReLU, false, true, 0.1, true, dtype: TorchSharp.torch.float64)),
        new("torch.nn.GRUCell", Sizes + "bias = False\ndtype = %float64",
            () => GRUCell(3, 4, false, dtype: TorchSharp.torch.float64)),
        new("torch.nn.LSTMCell", Sizes + "bias = False\ndtype = %float64",
            () => LSTMCell(3, 4, false, dtype: TorchSharp.torch.float64)),
        new("torch.nn.RNNCell", Sizes + "nonlinearity = 'relu'\nbias = False\ndtype = %float64",
            () => RNNCell(3, 4, NonLinearities.ReLU, false, dtype: TorchSharp.torch.float64)),
        new("torch.nn.Transformer", "d_model = 4\nnhead = 1\nnum_encoder_layers = 1\nnum_decoder_layers = 1\n" +
            "dropout = 0.3",
            () => Transformer(4, 1, 1, 1, dropout: 0.3)),
        new("torch.nn.TransformerDecoderLayer", "d_model = 4\nnhead = 1\ndropout = 0.3\nactivation = 'gelu'",
            () => TransformerDecoderLayer(4, 1, dropout: 0.3, activation: Activations.GELU)),
        new("torch.nn.TransformerEncoderLayer", "d_model = 4\nnhead = 1\ndropout = 0.3\nactivation = 'gelu'",
            () => TransformerEncoderLayer(4, 1, dropout: 0.3, activation: Activations.GELU)),
    ];
}
