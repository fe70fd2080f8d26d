using TorchSharp.Utils;
using static TorchSharp.torch.nn.functional;

namespace GinSharp.Torch.Replacements;

/// <summary>
/// Attention with several heads. TorchSharp's adds masks of truth values instead of masking, and has no
/// <c>batch_first</c>.
/// </summary>
internal sealed class Attention
    : Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor?>>
{
    private readonly long _heads;
    private readonly double _dropout;
    private readonly bool _addsZeros;
    private readonly bool _batchFirst;

    [ComponentName(Name = "in_proj_weight")]
    private readonly Parameter? _inWeight;

    [ComponentName(Name = "q_proj_weight")]
    private readonly Parameter? _queryWeight;

    [ComponentName(Name = "k_proj_weight")]
    private readonly Parameter? _keyWeight;

    [ComponentName(Name = "v_proj_weight")]
    private readonly Parameter? _valueWeight;

    [ComponentName(Name = "in_proj_bias")]
    private readonly Parameter? _inBias;

    [ComponentName(Name = "bias_k")]
    private readonly Parameter? _keyBias;

    [ComponentName(Name = "bias_v")]
    private readonly Parameter? _valueBias;

    [ComponentName(Name = "out_proj")]
    private readonly Linear _out;

    public Attention(
        long size, long heads, double dropout, bool bias, bool addsBias, bool addsZeros, long keySize, long valueSize,
        bool batchFirst, Device? device, ScalarType? dtype)
        : base("MultiheadAttention")
    {
        (_heads, _dropout, _addsZeros, _batchFirst) = (heads, dropout, addsZeros, batchFirst);
        if (keySize == size && valueSize == size)
        {
            _inWeight = Uniform(3 * size, size);
        }
        else
        {
            _queryWeight = Uniform(size, size);
            _keyWeight = Uniform(size, keySize);
            _valueWeight = Uniform(size, valueSize);
        }

        _inBias = bias ? new Parameter(zeros(3 * size, dtype, device)) : null;
        _out = torch.nn.Linear(size, size, bias, device, dtype);
        if (bias)
        {
            init.zeros_(_out.bias!);
        }

        _keyBias = addsBias ? Normal(size) : null;
        _valueBias = addsBias ? Normal(size) : null;
        RegisterComponents();

        Parameter Uniform(long rows, long columns) =>
            new(init.xavier_uniform_(empty(rows, columns, dtype, device)));

        Parameter Normal(long length) => new(init.xavier_normal_(empty(1, 1, length, dtype, device)));
    }

    public new Tuple<Tensor, Tensor?> call(
        Tensor input1, Tensor input2, Tensor input3, Tensor? input4 = null, bool input5 = true,
        Tensor? input6 = null) => base.call(input1, input2, input3, input4, input5, input6);

    public override Tuple<Tensor, Tensor?> forward(
        Tensor input1, Tensor input2, Tensor input3, Tensor? input4, bool input5, Tensor? input6)
    {
        using var scope = NewDisposeScope();
        var (result, weights) = Attend(input1, input2, input3, input4, input5, input6);
        return Tuple.Create(result.MoveToOuterDisposeScope(), weights?.MoveToOuterDisposeScope());
    }

    private (Tensor Result, Tensor? Weights) Attend(
        Tensor query, Tensor key, Tensor value, Tensor? padding, bool needsWeights, Tensor? mask)
    {
        var isBatched = query.dim() == 3;
        if (!isBatched)
        {
            (query, key, value) = (query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1));
            padding = padding?.unsqueeze(0);
        }
        else if (_batchFirst)
        {
            (query, key, value) = (query.transpose(0, 1), key.transpose(0, 1), value.transpose(0, 1));
        }

        var (length, batch, size) = (query.shape[0], query.shape[1], query.shape[2]);
        var (q, k, v) = Project(query, key, value);
        var all = Mask(mask, q);
        if (_keyBias is not null)
        {
            k = cat([k, _keyBias.expand(1, batch, size)], 0);
            v = cat([v, _valueBias!.expand(1, batch, size)], 0);
            (all, padding) = (Longer(all), Longer(padding));
        }

        q = Heads(q);
        k = Heads(k);
        v = Heads(v);
        if (_addsZeros)
        {
            var nothing = zeros([k.shape[0], 1, k.shape[2]], k.dtype, k.device);
            k = cat([k, nothing], 1);
            v = cat([v, nothing], 1);
            (all, padding) = (Longer(all), Longer(padding));
        }

        if (padding is not null)
        {
            var hidden = Mask(padding, q)!.view(batch, 1, 1, k.shape[1]).expand(batch, _heads, 1, k.shape[1])
                .reshape(batch * _heads, 1, k.shape[1]);
            all = all is null ? hidden : all + hidden;
        }

        var scores = (q / Math.Sqrt(q.shape[2])).bmm(k.transpose(1, 2));
        var weights = softmax(all is null ? scores : scores + all, -1);
        if (_dropout > 0)
        {
            weights = dropout(weights, _dropout, training);
        }

        var result = _out.call(weights.bmm(v).transpose(0, 1).contiguous().view(length, batch, size));
        var mean = needsWeights ? weights.view(batch, _heads, length, k.shape[1]).mean([1]) : null;
        return !isBatched ? (result.squeeze(1), mean?.squeeze(0))
            : _batchFirst ? (result.transpose(0, 1), mean)
            : (result, mean);
    }

    private (Tensor Query, Tensor Key, Tensor Value) Project(Tensor query, Tensor key, Tensor value)
    {
        var weights = _inWeight?.chunk(3) ?? [_queryWeight!, _keyWeight!, _valueWeight!];
        var biases = _inBias?.chunk(3);
        return (
            linear(query, weights[0], biases?[0]), linear(key, weights[1], biases?[1]),
            linear(value, weights[2], biases?[2]));
    }

    private Tensor Heads(Tensor tensor)
    {
        var (length, batch, size) = (tensor.shape[0], tensor.shape[1], tensor.shape[2]);
        return tensor.contiguous().view(length, batch * _heads, size / _heads).transpose(0, 1);
    }

    /// <summary>What is added to the scores: where a mask of truth values is true, minus infinity.</summary>
    private static Tensor? Mask(Tensor? mask, Tensor like)
    {
        if (mask is null || mask.is_floating_point())
        {
            return mask;
        }

        return zeros(mask.shape, like.dtype, like.device).masked_fill_(mask.to(ScalarType.Bool), double.NegativeInfinity);
    }

    /// <summary>A mask with one more column, which is seen.</summary>
    private static Tensor? Longer(Tensor? mask) => mask is null ? null : pad(mask, (0, 1));
}
