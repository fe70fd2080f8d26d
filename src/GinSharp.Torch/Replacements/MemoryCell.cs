using TorchSharp.Utils;
using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Replacements;

/// <summary>A cell of an LSTM, which starts from zeros where it is given no state: TorchSharp's fails then.</summary>
internal sealed class MemoryCell : Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    private readonly long _size;

    [ComponentName(Name = "weight_ih")]
    private readonly Parameter _inputWeight;

    [ComponentName(Name = "weight_hh")]
    private readonly Parameter _hiddenWeight;

    [ComponentName(Name = "bias_ih")]
    private readonly Parameter? _inputBias;

    [ComponentName(Name = "bias_hh")]
    private readonly Parameter? _hiddenBias;

    public MemoryCell(long inputs, long size, bool bias, Device? device, ScalarType? dtype)
        : base("LSTMCell")
    {
        _size = size;
        var bound = 1 / Math.Sqrt(size);
        _inputWeight = Uniform(4 * size, inputs);
        _hiddenWeight = Uniform(4 * size, size);
        _inputBias = bias ? Uniform(4 * size) : null;
        _hiddenBias = bias ? Uniform(4 * size) : null;
        RegisterComponents();

        Parameter Uniform(params long[] shape) =>
            new(RandomNumbers.Uniform(empty(shape, dtype, device), -bound, bound, null));
    }

    public new (Tensor, Tensor) call(Tensor input1, (Tensor, Tensor)? input2 = null) => base.call(input1, input2);

    public override (Tensor, Tensor) forward(Tensor input1, (Tensor, Tensor)? input2)
    {
        using var scope = NewDisposeScope();
        var (hidden, memory) = input2 ?? (Nothing(input1), Nothing(input1));
        var gates = (linear(input1, _inputWeight, _inputBias) + linear(hidden, _hiddenWeight, _hiddenBias)).chunk(4, -1);
        var next = (gates[1].sigmoid() * memory) + (gates[0].sigmoid() * gates[2].tanh());
        var output = gates[3].sigmoid() * next.tanh();
        return (output.MoveToOuterDisposeScope(), next.MoveToOuterDisposeScope());
    }

    private Tensor Nothing(Tensor input) => zeros([.. input.shape[..^1], _size], input.dtype, input.device);
}
