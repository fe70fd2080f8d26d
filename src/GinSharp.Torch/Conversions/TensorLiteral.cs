using System.Globalization;
using System.Numerics;

namespace GinSharp.Torch.Conversions;

/// <summary>
/// Makes a tensor of a number or of nested lists, as <c>torch.tensor</c> does: depth gives rank, lengths give shape.
/// Integers are <c>int64</c>, <c>True</c> and <c>False</c> are <c>bool</c>, and with a float among them all are
/// <c>float32</c>.
/// </summary>
internal sealed class TensorLiteral
{
    private readonly List<double> _values = [];
    private readonly List<long> _integers = [];
    private readonly List<long> _shape = [];
    private bool _hasFloats;
    private bool _hasIntegers;

    private TensorLiteral()
    {
    }

    /// <returns>A new tensor on the CPU, which the caller owns.</returns>
    public static Tensor Read(object? literal)
    {
        var reader = new TensorLiteral();
        reader.MeasureFirst(literal);
        reader.Add(literal, depth: 0, path: "");
        return reader.ToTensor();
    }

    private void MeasureFirst(object? literal)
    {
        while (literal is IReadOnlyList<object?> items and (List<object?> or object?[]))
        {
            _shape.Add(items.Count);
            literal = items.Count > 0 ? items[0] : 0.0;
        }
    }

    private void Add(object? literal, int depth, string path)
    {
        if (literal is IReadOnlyList<object?> items and (List<object?> or object?[]))
        {
            if (depth >= _shape.Count)
            {
                throw new FormatException($"{Row(path)} is a list, where those before it are numbers");
            }

            if (items.Count != _shape[depth])
            {
                throw new FormatException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Row(path)} has {items.Count} items, where those before it have {_shape[depth]}"));
            }

            for (var i = 0; i < items.Count; i++)
            {
                Add(items[i], depth + 1, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
            }

            return;
        }

        if (depth < _shape.Count)
        {
            throw new FormatException($"{Row(path)} is no list, where those before it are");
        }

        AddNumber(literal, path);
    }

    private void AddNumber(object? literal, string path)
    {
        switch (literal)
        {
            case double number:
                _hasFloats = true;
                _values.Add(number);
                break;
            case long integer:
                _hasIntegers = true;
                _values.Add(integer);
                _integers.Add(integer);
                break;
            case bool boolean:
                _values.Add(boolean ? 1 : 0);
                _integers.Add(boolean ? 1 : 0);
                break;
            case BigInteger:
                throw new FormatException($"{Row(path)} does not fit int64");
            default:
                throw new FormatException($"{Row(path)} is no number");
        }
    }

    private Tensor ToTensor()
    {
        long[] shape = [.. _shape];
        if (_hasFloats || _values.Count == 0)
        {
            return torch.tensor(_values.ToArray(), shape, torch.get_default_dtype());
        }

        return torch.tensor(_integers.ToArray(), shape, _hasIntegers ? ScalarType.Int64 : ScalarType.Bool);
    }

    private static string Row(string path) => path.Length == 0 ? "it" : $"item {path}";
}
