using System.Runtime.InteropServices;

namespace GinSharp.Injection.Conversion;

/// <summary>The items of a compiled container: most are known, some are computed at each call.</summary>
internal sealed class SequenceItems<T> : ICollectionItems
{
    private readonly T[] _constants;

    /// <summary>The sources of the items that are computed, at their places; null when none is.</summary>
    private readonly ValueSource?[]? _computed;

    public SequenceItems(ReadOnlySpan<ValueSource> sources)
    {
        _constants = new T[sources.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            if (sources[i].IsConstant)
            {
                _constants[i] = (T)sources[i].Get(default)!;
            }
            else
            {
                _computed ??= new ValueSource?[sources.Length];
                _computed[i] = sources[i];
            }
        }
    }

    public SequenceItems(T[] constants) => _constants = constants;

    public int Count => _constants.Length;

    public bool AreConstant => _computed is null;

    public T Get(int index, in CallContext context) =>
        _computed?[index] is { } source ? (T)source.Get(in context)! : _constants[index];

    /// <summary>The items in a new array.</summary>
    public T[] ToArray(in CallContext context)
    {
        var items = _constants.AsSpan().ToArray();
        Compute(items, in context);
        return items;
    }

    /// <summary>The items in an array that is only read, and only before the call.</summary>
    public T[] AsArray(in CallContext context) => _computed is null ? _constants : ToArray(in context);

    /// <summary>The items in a new list.</summary>
    public List<T> ToList(in CallContext context)
    {
        var list = new List<T>(_constants.Length);
        CollectionsMarshal.SetCount(list, _constants.Length);
        var items = CollectionsMarshal.AsSpan(list);
        _constants.CopyTo(items);
        Compute(items, in context);
        return list;
    }

    private void Compute(Span<T> items, in CallContext context)
    {
        for (var i = 0; i < _computed?.Length; i++)
        {
            if (_computed[i] is { } source)
            {
                items[i] = (T)source.Get(in context)!;
            }
        }
    }
}
