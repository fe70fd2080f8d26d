using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>Tuples and lists become C# tuples, and those of two items pairs.</summary>
internal sealed class TupleConversion(Type target) : Conversion(target)
{
    private readonly Type[] _itemTypes = TupleTypes.ItemsOf(target);

    public override ValueKinds Accepts => ValueKinds.Sequence;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        var items = (IReadOnlyList<object?>)value;
        if (items.Count != _itemTypes.Length)
        {
            var wanted = _itemTypes.Length == 1 ? "1 item" : $"{_itemTypes.Length} items";
            faults.Add(ConversionDiagnostics.WrongLength, value, Target, null, wanted);
            return InvalidSource.Instance;
        }

        var earlierFaults = faults.Count;
        var sources = new ValueSource[items.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = compiler.CompilePart(items[i], _itemTypes[i], ValuePathKind.Item, i, faults);
        }

        return faults.Count == earlierFaults ? Build(Target, sources) : InvalidSource.Instance;
    }

    /// <summary>The eighth constructor argument of a tuple is a tuple of the items after the seventh.</summary>
    private static ValueSource Build(Type tuple, ReadOnlySpan<ValueSource> items)
    {
        var constructor = tuple.GetConstructor(tuple.GetGenericArguments())!;
        var arguments = items.Length > TupleTypes.RestIndex
            ? [.. items[..TupleTypes.RestIndex], Build(tuple.GetGenericArguments()[^1], items[TupleTypes.RestIndex..])]
            : items.ToArray();
        var source = new TupleSource(ConstructorInvoker.Create(constructor), arguments);
        return Array.TrueForAll(arguments, argument => argument.IsConstant)
            ? new ConstantSource(source.Get(default))
            : source;
    }
}
