namespace GinSharp.Injection.Conversion;

/// <summary>Lists and tuples, and bytes where the items are bytes, become collections.</summary>
internal sealed class SequenceConversion<T>(Type target, CollectionShape<SequenceItems<T>> shape)
    : CollectionConversion<SequenceItems<T>>(target, shape)
{
    public override ValueKinds Accepts =>
        typeof(T) == typeof(byte) ? ValueKinds.Sequence | ValueKinds.Bytes : ValueKinds.Sequence;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        if (value is byte[] and T[] bytes)
        {
            return Build(new SequenceItems<T>([.. bytes]), value, faults);
        }

        return compiler.CompileItems(value, typeof(T), faults) is { } sources
            ? Build(new SequenceItems<T>(sources), value, faults)
            : InvalidSource.Instance;
    }
}
