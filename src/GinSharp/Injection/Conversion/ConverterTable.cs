using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// The conversions to all types: a program's own converters, and those built in, which are made as they are needed.
/// Immutable but for that, and thread-safe.
/// </summary>
internal sealed class ConverterTable
{
    private readonly ImmutableDictionary<Type, ValueConverter> _converters;

    private readonly ConcurrentDictionary<Type, Conversion> _conversions = new();

    /// <summary>A table without converters of the program's own.</summary>
    public ConverterTable()
        : this(ImmutableDictionary<Type, ValueConverter>.Empty)
    {
    }

    /// <summary>A table with a program's converters.</summary>
    public ConverterTable(ImmutableDictionary<Type, Func<object?, object?>> converters)
        : this(converters.ToImmutableDictionary(
            converter => converter.Key,
            converter => new ValueConverter(converter.Key, converter.Value, IsShared: false)))
    {
    }

    private ConverterTable(ImmutableDictionary<Type, ValueConverter> converters) => _converters = converters;

    /// <summary>A table with one more converter, which takes the place of an earlier one for the same type.</summary>
    public ConverterTable With(ValueConverter converter) => new(_converters.SetItem(converter.Target, converter));

    /// <summary>The conversion to a type; where no literal becomes it, one that says so.</summary>
    public Conversion To(Type target) => _conversions.GetOrAdd(target, Find);

    private Conversion Find(Type target)
    {
        if (_converters.TryGetValue(target, out var converter))
        {
            return new CustomConversion(converter);
        }

        return Nullable.GetUnderlyingType(target) is { } underlying ? To(underlying) : Conversions.Find(target);
    }
}
