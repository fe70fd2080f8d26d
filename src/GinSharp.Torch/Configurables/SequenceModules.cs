using GinSharp.Torch.Replacements;
using GinSharp.Torch.Validation;

namespace GinSharp.Torch.Configurables;

/// <summary>The modules of <c>torch.nn</c> for sequences: recurrent ones and transformers.</summary>
internal static class SequenceModules
{
    public static GRU GRU(
        [Bounds(AtLeast = 1)] long input_size, [Bounds(AtLeast = 1)] long hidden_size,
        [Bounds(AtLeast = 1)] long num_layers = 1, bool bias = true, bool batch_first = false,
        [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0, bool bidirectional = false, Device? device = null,
        ScalarType? dtype = null) =>
        torch.nn.GRU(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype);

    public static GRUCell GRUCell(
        [Bounds(AtLeast = 1)] long input_size, [Bounds(AtLeast = 1)] long hidden_size, bool bias = true,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.GRUCell(input_size, hidden_size, bias, device, dtype);

    public static LSTM LSTM(
        [Bounds(AtLeast = 1)] long input_size, [Bounds(AtLeast = 1)] long hidden_size,
        [Bounds(AtLeast = 1)] long num_layers = 1, bool bias = true, bool batch_first = false,
        [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0, bool bidirectional = false, long proj_size = 0,
        Device? device = null, ScalarType? dtype = null) =>
        proj_size == 0
            ? torch.nn.LSTM(
                input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype)
            : throw new GinValueException(
                nameof(proj_size), "TorchSharp's LSTM projects nothing; write 0, and a Linear after it");

    /// <remarks>TorchSharp's fails where it is called without a state.</remarks>
    public static Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)> LSTMCell(
        [Bounds(AtLeast = 1)] long input_size, [Bounds(AtLeast = 1)] long hidden_size, bool bias = true,
        Device? device = null, ScalarType? dtype = null) =>
        new MemoryCell(input_size, hidden_size, bias, device, dtype);

    public static RNN RNN(
        [Bounds(AtLeast = 1)] long input_size, [Bounds(AtLeast = 1)] long hidden_size,
        [Bounds(AtLeast = 1)] long num_layers = 1, NonLinearities nonlinearity = NonLinearities.Tanh,
        bool bias = true, bool batch_first = false, [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0,
        bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.RNN(
            input_size, hidden_size, num_layers, nonlinearity, bias, batch_first, dropout, bidirectional, device,
            dtype);

    public static RNNCell RNNCell(
        [Bounds(AtLeast = 1)] long input_size, [Bounds(AtLeast = 1)] long hidden_size, bool bias = true,
        NonLinearities nonlinearity = NonLinearities.Tanh, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.RNNCell(input_size, hidden_size, nonlinearity, bias, device, dtype);

    public static Module<Tensor, Tensor, Tensor> Transformer(
        [Bounds(AtLeast = 1)] long d_model = 512, [Bounds(AtLeast = 1)] long nhead = 8,
        [Bounds(AtLeast = 1)] long num_encoder_layers = 6, [Bounds(AtLeast = 1)] long num_decoder_layers = 6,
        [Bounds(AtLeast = 1)] long dim_feedforward = 2048, [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0.1,
        nn.Activations activation = nn.Activations.ReLU, double layer_norm_eps = 1e-5, bool batch_first = false,
        bool norm_first = false, Device? device = null, ScalarType? dtype = null) =>
        new EncoderDecoder(
            Options(
                d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, device,
                dtype),
            num_encoder_layers, num_decoder_layers);

    public static Module<Tensor, Tensor, Tensor> TransformerDecoder(
        DecoderLayer decoder_layer, [Bounds(AtLeast = 1)] long num_layers, Module<Tensor, Tensor>? norm = null) =>
        new Decoder(decoder_layer, num_layers, norm);

    public static DecoderLayer TransformerDecoderLayer(
        [Bounds(AtLeast = 1)] long d_model, [Bounds(AtLeast = 1)] long nhead,
        [Bounds(AtLeast = 1)] long dim_feedforward = 2048, [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0.1,
        nn.Activations activation = nn.Activations.ReLU, double layer_norm_eps = 1e-5, bool batch_first = false,
        bool norm_first = false, Device? device = null, ScalarType? dtype = null) =>
        new(Options(
            d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, device,
            dtype));

    /// <param name="encoder_layer">What each layer is at first.</param>
    /// <param name="num_layers">How many layers there are.</param>
    /// <param name="norm">What follows the last.</param>
    /// <param name="enable_nested_tensor">A matter of speed in PyTorch; taken, and of no effect here.</param>
    public static Module<Tensor, Tensor> TransformerEncoder(
        EncoderLayer encoder_layer, [Bounds(AtLeast = 1)] long num_layers, Module<Tensor, Tensor>? norm = null,
        bool enable_nested_tensor = true) =>
        new Encoder(encoder_layer, num_layers, norm);

    public static EncoderLayer TransformerEncoderLayer(
        [Bounds(AtLeast = 1)] long d_model, [Bounds(AtLeast = 1)] long nhead,
        [Bounds(AtLeast = 1)] long dim_feedforward = 2048, [Bounds(AtLeast = 0, AtMost = 1)] double dropout = 0.1,
        nn.Activations activation = nn.Activations.ReLU, double layer_norm_eps = 1e-5, bool batch_first = false,
        bool norm_first = false, Device? device = null, ScalarType? dtype = null) =>
        new(Options(
            d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, device,
            dtype));

    private static LayerOptions Options(
        long d_model, long nhead, long dim_feedforward, double dropout, nn.Activations activation,
        double layer_norm_eps, bool batch_first, bool norm_first, Device? device, ScalarType? dtype) =>
        d_model % nhead == 0
            ? new(
                d_model, nhead, dim_feedforward, dropout, activation, layer_norm_eps, batch_first, norm_first, device,
                dtype)
            : throw new GinValueException(nameof(d_model), $"{d_model} cannot be divided among {nhead} heads");
}
