using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Makes the result of a call what it is needed as.</summary>
internal static class CallResult
{
    /// <summary>
    /// The result as the target: unchanged where it is one, else converted as a bound value would be.
    /// </summary>
    /// <exception cref="GinException"><c>GIN4014</c>: it cannot be.</exception>
    public static object? Convert(in CallContext context, object? result, Type target, GinReference reference)
    {
        try
        {
            return context.Plans.Compiler.ConvertResult(result, target, context);
        }
        catch (ConversionException)
        {
            throw new GinException(GinDiagnostic.Create(
                CallDiagnostics.WrongResult,
                reference.Span,
                null,
                reference,
                result is null ? "null" : TypeName.Of(result.GetType()),
                TypeName.Of(target)));
        }
    }
}
