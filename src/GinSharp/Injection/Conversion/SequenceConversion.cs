namespace GinSharp.Injection.Conversion;

/// <summary>Lists and tuples, and bytes where the items are bytes, become collections.</summary>
internal sealed class SequenceConversion<T>(Type target, CollectionShape<SequenceItems<T>> shape)
    : CollectionConversion<SequenceItems<T>>(target, shape)
{
    private readonly bool _isSet =
        target.IsAssignableTo(typeof(ISet<T>)) || target.IsAssignableTo(typeof(IReadOnlySet<T>));

    public override ValueKinds Accepts =>
        typeof(T) == typeof(byte) ? ValueKinds.Sequence | ValueKinds.Bytes : ValueKinds.Sequence;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        if (value is byte[] and T[] bytes)
        {
            return Build(new SequenceItems<T>([.. bytes]), value, faults);
        }

        if (compiler.CompileItems(value, typeof(T), faults) is not { } sources)
        {
            return InvalidSource.Instance;
        }

        var items = new SequenceItems<T>(sources);
        if (_isSet && items.AreConstant && KeySet<T>.DoCollide(items.AsArray(default)))
        {
            faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, null, KeySet<T>.Reason);
            return InvalidSource.Instance;
        }

        return Build(items, value, faults);
    }
}
