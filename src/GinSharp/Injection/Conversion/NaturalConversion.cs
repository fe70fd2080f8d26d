namespace GinSharp.Injection.Conversion;

/// <summary>
/// The language's own containers stay what they are, for <c>object</c> and for the interfaces that they have:
/// <c>List&lt;object?&gt;</c>, <c>object?[]</c>, <c>byte[]</c> and <see cref="GinDictionary"/>.
/// </summary>
internal sealed class NaturalConversion(Type target) : Conversion(target)
{
    private static readonly SequenceConversion<object?> Lists =
        new(typeof(List<object?>), SequenceShapes<object?>.List);

    private static readonly SequenceConversion<object?> Tuples =
        new(typeof(object?[]), SequenceShapes<object?>.Array);

    private static readonly SequenceConversion<byte> Bytes = new(typeof(byte[]), SequenceShapes<byte>.Array);

    private readonly ValueKinds _accepts = AcceptedBy(target);

    public override ValueKinds Accepts => _accepts;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults) => value switch
    {
        List<object?> => Lists.Compile(value, compiler, faults),
        object?[] => Tuples.Compile(value, compiler, faults),
        byte[] => Bytes.Compile(value, compiler, faults),
        _ => GinDictionaryConversion.Compile((GinDictionary)value, compiler, faults),
    };

    /// <summary>The kinds of containers that a type is a base of.</summary>
    public static ValueKinds AcceptedBy(Type target) =>
        (target.IsAssignableFrom(typeof(List<object?>)) ? ValueKinds.List : ValueKinds.None) |
        (target.IsAssignableFrom(typeof(object?[])) ? ValueKinds.Tuple : ValueKinds.None) |
        (target.IsAssignableFrom(typeof(byte[])) ? ValueKinds.Bytes : ValueKinds.None) |
        (target.IsAssignableFrom(typeof(GinDictionary)) ? ValueKinds.Dictionary : ValueKinds.None);
}
