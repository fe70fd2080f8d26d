using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>What becomes a type becomes an option of it; None is None.</summary>
internal sealed class FSharpOptionConversion(Type target) : Conversion(target)
{
    private readonly Type _item = FSharp.OptionItem(target)!;
    private readonly MethodInvoker _some = MethodInvoker.Create(
        (target.GetMethod("Some") ?? target.GetMethod("NewValueSome"))!);

    public override ValueKinds Accepts => ValueKinds.AnyLiteral | ValueKinds.Object;

    /// <summary>None: null, or the default of a struct.</summary>
    public static object? None(Type target) => target.IsValueType ? Activator.CreateInstance(target) : null;

    public override ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        if (Target.IsInstanceOfType(value))
        {
            return new ConstantSource(value);
        }

        var earlierFaults = faults.Count;
        var item = compiler.Compile(value, _item, faults);
        if (faults.Count > earlierFaults)
        {
            return InvalidSource.Instance;
        }

        return item.IsConstant ? new ConstantSource(Some(item.Get(default))) : new OptionSource(item, this);
    }

    private object? Some(object? item) => _some.Invoke(null, item);

    private sealed class OptionSource(ValueSource item, FSharpOptionConversion conversion) : ValueSource
    {
        public override object? Get(in CallContext context) => conversion.Some(item.Get(in context));
    }
}
