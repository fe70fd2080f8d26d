namespace GinSharp.Injection.Conversion;

/// <summary>Dictionaries stay <see cref="GinDictionary"/>s; what they hold may have to be made anew.</summary>
internal static class GinDictionaryConversion
{
    public static ValueSource Compile(GinDictionary dictionary, ValueCompiler compiler, ConversionFaults faults)
    {
        var earlierFaults = faults.Count;
        var keySources = new ValueSource[dictionary.Count];
        var valueSources = new ValueSource[dictionary.Count];
        var index = 0;
        foreach (var (key, item) in dictionary)
        {
            // A key without references stays the object it is: keys are never changed.
            keySources[index] = References.IsIn(key)
                ? compiler.CompilePart(key, typeof(object), ValuePathKind.Key, index, faults)
                : new ConstantSource(key);
            valueSources[index] = compiler.CompilePart(item, typeof(object), ValuePathKind.Value, index, faults);
            index++;
        }

        if (faults.Count > earlierFaults)
        {
            return InvalidSource.Instance;
        }

        var keys = new SequenceItems<object?>(keySources);
        var values = new SequenceItems<object?>(valueSources);
        return dictionary.Any(entry => References.IsIn(entry.Key))
            ? WithComputedKeys(keys, values)
            : WithConstantKeys(dictionary, values);
    }

    private static ValueSource WithConstantKeys(GinDictionary dictionary, SequenceItems<object?> values) =>
        values.AreConstant
            ? new ConstantSource(dictionary.WithValues(values.ToArray(default)))
            : new CollectionSource<SequenceItems<object?>>(
                values, (items, in context) => dictionary.WithValues(items.ToArray(in context)));

    private static CollectionSource<(SequenceItems<object?> Keys, SequenceItems<object?> Values)> WithComputedKeys(
        SequenceItems<object?> keys, SequenceItems<object?> values) =>
        new((keys, values), (items, in context) => Create(items.Keys, items.Values, in context));

    private static GinDictionary Create(
        SequenceItems<object?> keys, SequenceItems<object?> values, in CallContext context)
    {
        var entries = new KeyValuePair<object?, object?>[keys.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            var key = keys.Get(i, in context);
            if (!GinDictionary.IsHashable(key))
            {
                var faults = new ConversionFaults(typeof(GinDictionary));
                faults.Enter(ValuePathKind.Key, i);
                faults.Add(ConversionDiagnostics.UnhashableKey, key, typeof(GinDictionary));
                throw new ConversionException(faults.Faults);
            }

            entries[i] = new(key, values.Get(i, in context));
        }

        return new GinDictionary(entries);
    }
}
