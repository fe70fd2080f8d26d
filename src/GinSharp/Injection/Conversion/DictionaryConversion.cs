namespace GinSharp.Injection.Conversion;

/// <summary>Dictionaries become typed ones.</summary>
internal sealed class DictionaryConversion<TKey, TValue>(
    Type target, CollectionShape<DictionaryItems<TKey, TValue>> shape)
    : CollectionConversion<DictionaryItems<TKey, TValue>>(target, shape)
    where TKey : notnull
{
    public override ValueKinds Accepts => ValueKinds.Dictionary;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        var earlierFaults = faults.Count;
        var entries = (GinDictionary)value;
        var keys = new ValueSource[entries.Count];
        var values = new ValueSource[entries.Count];
        var seen = new KeySet<TKey>(entries.Count);
        var index = 0;
        foreach (var (key, item) in entries)
        {
            keys[index] = CompileKey(key, index, seen, compiler, faults);
            values[index] = compiler.CompilePart(item, typeof(TValue), ValuePathKind.Value, index, faults);
            index++;
            if (seen.Collides)
            {
                faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, null, KeySet<TKey>.Reason);
                return InvalidSource.Instance;
            }
        }

        return faults.Count == earlierFaults
            ? Build(new DictionaryItems<TKey, TValue>(new(keys), new(values)), value, faults)
            : InvalidSource.Instance;
    }

    private static ValueSource CompileKey(
        object? key, int index, KeySet<TKey> seen, ValueCompiler compiler, ConversionFaults faults)
    {
        faults.Enter(ValuePathKind.Key, index);
        var source = key is null ? InvalidSource.Instance : compiler.Compile(key, typeof(TKey), faults);
        if (key is null)
        {
            faults.Add(ConversionDiagnostics.NullNotAllowed, key, typeof(TKey));
        }
        else if (source.IsConstant && !seen.Add((TKey)source.Get(default)!))
        {
            faults.Add(ConversionDiagnostics.DuplicateKey, key, typeof(TKey));
        }

        faults.Leave();
        return source;
    }
}
