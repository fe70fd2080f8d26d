namespace GinSharp.Torch.Configurables;

/// <summary>The recurrent modules and the transformers of <c>torch.nn</c>.</summary>
internal static class SequenceModules
{
    public static GRU GRU(
        long input_size, long hidden_size, long num_layers = 1, bool bias = true, bool batch_first = false,
        double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.GRU(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype);

    public static GRUCell GRUCell(
        long input_size, long hidden_size, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.GRUCell(input_size, hidden_size, bias, device, dtype);

    public static LSTM LSTM(
        long input_size, long hidden_size, long num_layers = 1, bool bias = true, bool batch_first = false,
        double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.LSTM(input_size, hidden_size, num_layers, bias, batch_first, dropout, bidirectional, device, dtype);

    public static LSTMCell LSTMCell(
        long input_size, long hidden_size, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
        torch.nn.LSTMCell(input_size, hidden_size, bias, device, dtype);

    public static RNN RNN(
        long input_size, long hidden_size, long num_layers = 1, NonLinearities nonlinearity = NonLinearities.Tanh,
        bool bias = true, bool batch_first = false, double dropout = 0, bool bidirectional = false,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.RNN(
            input_size, hidden_size, num_layers, nonlinearity, bias, batch_first, dropout, bidirectional, device,
            dtype);

    public static RNNCell RNNCell(
        long input_size, long hidden_size, NonLinearities nonlinearity = NonLinearities.Tanh, bool bias = true,
        Device? device = null, ScalarType? dtype = null) =>
        torch.nn.RNNCell(input_size, hidden_size, nonlinearity, bias, device, dtype);

    public static Transformer Transformer(
        long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6,
        long dim_feedforward = 2048, double dropout = 0.1, nn.Activations activation = nn.Activations.ReLU) =>
        torch.nn.Transformer(
            d_model, nhead, num_encoder_layers, num_decoder_layers, dim_feedforward, dropout, activation);

    public static TransformerDecoder TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers) =>
        torch.nn.TransformerDecoder(decoder_layer, num_layers);

    public static TransformerDecoderLayer TransformerDecoderLayer(
        long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
        nn.Activations activation = nn.Activations.ReLU) =>
        torch.nn.TransformerDecoderLayer(d_model, nhead, dim_feedforward, dropout, activation);

    public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) =>
        torch.nn.TransformerEncoder(encoder_layer, num_layers);

    public static TransformerEncoderLayer TransformerEncoderLayer(
        long d_model = 512, long nhead = 8, long dim_feedforward = 2048, double dropout = 0.1,
        nn.Activations activation = nn.Activations.ReLU) =>
        torch.nn.TransformerEncoderLayer(d_model, nhead, dim_feedforward, dropout, activation);
}
