using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using TorchSharp;

namespace GinSharp.Torch.Tests;

/// <summary>An object as text: its type and the values of all its fields, through and through.</summary>
internal sealed class State
{
    private const int MaxDepth = 12;

    private readonly StringBuilder _text = new();
    private readonly Dictionary<object, int> _seen = new(ReferenceEqualityComparer.Instance);

    private State()
    {
    }

    public static string Of(object? value)
    {
        var state = new State();
        state.Add(value, 0);
        return state._text.ToString();
    }

    private void Add(object? value, int depth)
    {
        switch (value)
        {
            case null:
                _text.Append("null");
                break;
            case string or bool or Enum or Type or Delegate or Scalar:
                _text.Append(value is Delegate call ? call.Method.ReturnType : value);
                break;
            case IConvertible and IFormattable number:
                _text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case nint or nuint:
                break;
            case torch.Tensor tensor:
                Add(tensor);
                break;
            case torch.Device device:
                _text.Append(device);
                break;
            default:
                AddObject(value, depth);
                break;
        }
    }

    private void Add(torch.Tensor tensor)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{tensor.dtype} [{string.Join(',', tensor.shape)}] on " +
            $"{tensor.device}: ");
        using var flat = tensor.detach().to(torch.float64).flatten();
        _text.AppendJoin(
            ' ', flat.data<double>().ToArray().Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
    }

    private void AddObject(object value, int depth)
    {
        var type = value.GetType();
        if (!type.IsValueType && !_seen.TryAdd(value, _seen.Count))
        {
            _text.Append(CultureInfo.InvariantCulture, $"#{_seen[value]}");
            return;
        }

        if (depth > MaxDepth || IsUninteresting(type))
        {
            return;
        }

        if (value is IEnumerable items and (IList or IDictionary))
        {
            AddItems(items, depth);
            return;
        }

        _text.Append(type.Name).Append('{').AppendLine();
        AddFields(value, type, depth);
        _text.Append('}').AppendLine();
    }

    private void AddItems(IEnumerable items, int depth)
    {
        _text.Append('[').AppendLine();
        foreach (var item in items)
        {
            Add(item, depth + 1);
            _text.AppendLine();
        }

        _text.Append(']').AppendLine();
    }

    private void AddFields(object value, Type type, int depth)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (IsUninteresting(field.FieldType))
                {
                    continue;
                }

                _text.Append(field.Name).Append(": ");
                Add(field.GetValue(value), depth + 1);
                _text.AppendLine();
            }
        }
    }

    private static bool IsUninteresting(Type type) =>
        type == typeof(nint) || type.IsPointer || typeof(SafeHandle).IsAssignableFrom(type)
        || (type.Namespace ?? "").StartsWith("System.Threading", StringComparison.Ordinal)
        || type.Name is "HType" or "DisposeScope" or "Generator";
}
