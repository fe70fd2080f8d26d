namespace GinSharp.Injection.Conversion;

/// <summary>How literals become values of one type. Immutable.</summary>
internal abstract class Conversion(Type target)
{
    public Type Target { get; } = target;

    /// <summary>The kinds of values that can become the type at all.</summary>
    public abstract ValueKinds Accepts { get; }

    /// <summary>Compiles a value of one of the kinds that are accepted.</summary>
    /// <returns>The source; after a fault was added, <see cref="InvalidSource.Instance"/>.</returns>
    public abstract ValueSource Compile(object value, ValueCompiler compiler, ConversionFaults faults);

    /// <summary>Reports a value of another kind.</summary>
    public virtual void Refuse(object value, ValueCompiler compiler, ConversionFaults faults) => faults.Add(
        ConversionDiagnostics.WrongKind, value, Target, NearMiss.Suggest(value, Target, compiler, faults));
}
