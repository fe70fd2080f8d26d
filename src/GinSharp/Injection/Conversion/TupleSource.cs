using System.Reflection;
using System.Runtime.CompilerServices;

namespace GinSharp.Injection.Conversion;

/// <summary>A tuple or pair that is made anew at each call.</summary>
internal sealed class TupleSource(ConstructorInvoker constructor, ValueSource[] arguments) : ValueSource
{
    public override object? Get(in CallContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i].Get(in context);
        }

        return constructor.Invoke(values.AsSpan());
    }
}
