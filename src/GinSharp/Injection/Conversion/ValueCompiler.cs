using System.Runtime.CompilerServices;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Compiles a bound value for a parameter's type: literals are checked and converted once; what a callee could change
/// is made anew at each call. Thread-safe.
/// </summary>
/// <param name="references">Compiles the references inside values.</param>
/// <param name="converters">The conversions; compilers share them.</param>
internal sealed class ValueCompiler(IReferenceCompiler references, ConverterTable converters)
{
    private static readonly ConstantSource Null = new(null);

    /// <summary>
    /// Compiles a value into a source whose value is, at each call, null where the target has a null, or an instance
    /// of the target.
    /// </summary>
    /// <returns>The source; after a fault was added, <see cref="InvalidSource.Instance"/>.</returns>
    public ValueSource Compile(object? value, Type target, ConversionFaults faults)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Fail(faults, ConversionDiagnostics.TooDeep, null, target);
        }

        if (value is GinReference reference)
        {
            return references.Compile(reference, target, faults);
        }

        if (value is null)
        {
            if (FSharp.OptionItem(target) is not null)
            {
                return new ConstantSource(FSharpOptionConversion.None(target));
            }

            return AllowsNull(target) && faults.AllowNull ? Null : Fail(faults, ConversionDiagnostics.NullNotAllowed, null, target);
        }

        var kind = ValueKind.Of(value);
        var conversion = converters.To(target);
        if ((conversion.Accepts & kind) != 0)
        {
            return conversion.Compile(value, this, faults);
        }

        // An object that code bound, or a literal for a base of its type.
        if ((kind & ValueKinds.Container) == 0 && target.IsInstanceOfType(value))
        {
            return Share(value);
        }

        if (kind == ValueKinds.Object && CompileEquivalent(value, target, conversion, faults) is { } source)
        {
            return source;
        }

        conversion.Refuse(value, this, faults);
        return InvalidSource.Instance;
    }

    /// <summary>An object as it is, for all calls; of its collections, a copy for each.</summary>
    public static ValueSource Share(object? value) =>
        value is null || ReferenceEquals(BoundCopy.Of(value), value) ? new ConstantSource(value) : new CopySource(value);

    /// <summary>Compiles an object as the literal that says the same; null where none of its kind can be it.</summary>
    private ValueSource? CompileEquivalent(object value, Type target, Conversion conversion, ConversionFaults faults)
    {
        if (!EquivalentLiteral.TryFind(value, target, out var literal))
        {
            return null;
        }

        return literal is null || (ValueKind.Of(literal) & conversion.Accepts) != 0 || target.IsInstanceOfType(literal)
            ? Compile(literal, target, faults)
            : null;
    }

    /// <summary>
    /// Makes a value that is known only at the call, such as the result of a called reference, an instance of a type:
    /// it passes through if it is one, else it is converted as a bound value of its kind would be.
    /// </summary>
    /// <exception cref="ConversionException">It cannot become one.</exception>
    public object? ConvertResult(object? result, Type target, in CallContext context)
    {
        if (target.IsInstanceOfType(result))
        {
            return result;
        }

        var faults = new ConversionFaults(target);
        var source = Compile(result, target, faults);
        return faults.Count == 0 ? source.Get(in context) : throw new ConversionException(faults.Faults);
    }

    /// <summary>Whether the results of a configurable that is declared to return one type can become another.</summary>
    public ResultFit Fit(Type result, Type target) => ResultFits.Of(result, target, converters.To(target).Accepts);

    /// <summary>Compiles the items of a list or tuple.</summary>
    /// <returns>Their sources, or null after a fault was added.</returns>
    internal ValueSource[]? CompileItems(object sequence, Type itemType, ConversionFaults faults)
    {
        var items = (IReadOnlyList<object?>)sequence;
        var earlierFaults = faults.Count;
        var sources = new ValueSource[items.Count];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = CompilePart(items[i], itemType, ValuePathKind.Item, i, faults);
        }

        return faults.Count == earlierFaults ? sources : null;
    }

    /// <summary>Compiles a part of a container.</summary>
    internal ValueSource CompilePart(object? part, Type target, ValuePathKind kind, int index, ConversionFaults faults)
    {
        faults.Enter(kind, index);
        var source = Compile(part, target, faults);
        faults.Leave();
        return source;
    }

    private static bool AllowsNull(Type target) =>
        !target.IsValueType || Nullable.GetUnderlyingType(target) is not null;

    private static InvalidSource Fail(
        ConversionFaults faults, GinDiagnosticDescriptor descriptor, object? value, Type target)
    {
        faults.Add(descriptor, value, target);
        return InvalidSource.Instance;
    }
}
