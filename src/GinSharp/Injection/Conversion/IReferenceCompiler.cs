namespace GinSharp.Injection.Conversion;

/// <summary>Compiles the references inside bound values; conversion knows no registry.</summary>
internal interface IReferenceCompiler
{
    /// <summary>
    /// Compiles a reference into a source whose value is, at each call, null where <paramref name="target"/> has a
    /// null, or an instance of <paramref name="target"/>.
    /// </summary>
    /// <returns>The source; after a fault was added, <see cref="InvalidSource.Instance"/>.</returns>
    ValueSource Compile(GinReference reference, Type target, ConversionFaults faults);
}
