using System.Collections.Immutable;

namespace GinSharp.Injection.Conversion;

/// <summary>A program's own converters by their targets. Immutable.</summary>
internal sealed class ConverterTable
{
    public static readonly ConverterTable Empty = new(ImmutableDictionary<Type, ValueConverter>.Empty);

    private readonly ImmutableDictionary<Type, ValueConverter> _converters;

    private ConverterTable(ImmutableDictionary<Type, ValueConverter> converters) => _converters = converters;

    /// <summary>A table with one more converter, which takes the place of an earlier one for the same type.</summary>
    public ConverterTable With(ValueConverter converter) => new(_converters.SetItem(converter.Target, converter));

    public ValueConverter? Find(Type target) => _converters.GetValueOrDefault(target);
}
