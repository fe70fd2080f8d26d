using System.Collections.Immutable;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>Thrown once per operation, with everything that is wrong, not only the first.</summary>
public class GinException : Exception
{
    private ImmutableArray<GinDiagnostic> _diagnostics;

    /// <summary>Creates an exception.</summary>
    /// <param name="diagnostics">What is wrong, in reading order.</param>
    public GinException(ImmutableArray<GinDiagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => _diagnostics = diagnostics;

    internal GinException(GinDiagnostic diagnostic)
        : this([diagnostic])
    {
    }

    /// <summary>For what is known only once the exception has left the calls that it ends.</summary>
    private protected GinException()
    {
    }

    internal GinException(GinDiagnostic diagnostic, Exception cause)
        : base(diagnostic.ToString(), cause) => _diagnostics = [diagnostic];

    /// <summary>What is wrong, in reading order.</summary>
    public ImmutableArray<GinDiagnostic> Diagnostics =>
        _diagnostics.IsDefault ? _diagnostics = Diagnose() : _diagnostics;

    /// <summary>
    /// An exception with the chain of configurables that led to it, as text: <c>Trainer.model →
    /// generator/ConvGenerator</c>, with the places of the bindings. The chain is also in <see cref="Exception.Data"/>
    /// under <c>GinSharp.Chain</c>.
    /// </summary>
    /// <param name="exception">Any exception, not only one of GinSharp's.</param>
    public static string Describe(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var chain = ErrorChain.Of(exception);
        var message = exception is GinException ? exception.Message : $"{exception.GetType()}: {exception.Message}";
        return chain.Count == 0 ? message : $"{message}{Environment.NewLine}  in {string.Join(" → ", chain)}";
    }

    /// <summary>Finds what is wrong when it is first asked for.</summary>
    private protected virtual ImmutableArray<GinDiagnostic> Diagnose() => [];
}
