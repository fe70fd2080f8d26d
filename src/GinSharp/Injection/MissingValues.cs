using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Says that a call has no values for parameters: when it is made, and before.</summary>
internal static class MissingValues
{
    /// <param name="callee">What is called, with its scope.</param>
    /// <param name="required">What the config has to give: reported alone, where there is some.</param>
    /// <param name="missing">All that is missing.</param>
    /// <param name="bound">What the config binds.</param>
    /// <param name="passed">What the caller passes.</param>
    /// <param name="span">The location of what makes the call, or null.</param>
    public static GinDiagnostic Diagnose(
        string callee,
        IReadOnlyList<string> required,
        IReadOnlyList<string> missing,
        IReadOnlyList<string> bound,
        IReadOnlyList<string> passed,
        SourceSpan? span)
    {
        var names = required.Count > 0 ? required : missing;
        return GinDiagnostic.Create(
            required.Count > 0 ? CallDiagnostics.MissingRequired : CallDiagnostics.MissingArgument,
            span,
            $"Bind '{callee}.{names[0]}', or pass it.",
            callee,
            Suggest.List(names),
            Suggest.List([.. bound.Except(names)]),
            Suggest.List(passed));
    }
}
