using System.Collections.Immutable;

namespace GinSharp.Injection.Conversion;

/// <summary>A value that is known only at the call cannot become what it is needed as.</summary>
/// <param name="faults">Why not; whoever makes the call turns them into its diagnostics.</param>
internal sealed class ConversionException(ImmutableArray<ConversionFault> faults)
    : Exception(string.Join(Environment.NewLine, faults.Select(fault => fault.Diagnostic)))
{
    public ImmutableArray<ConversionFault> Faults { get; } = faults;
}
