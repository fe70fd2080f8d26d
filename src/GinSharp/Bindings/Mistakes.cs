using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Tells, of a text that has mistakes, what else can be judged.</summary>
internal static class Mistakes
{
    /// <summary>What the lines that could not be read, or the rest of the program, may still supply.</summary>
    private static readonly GinDiagnosticDescriptor[] OfOthers =
    [
        BindingDiagnostics.UnboundMacro,
        BindingDiagnostics.UnevaluatedMacro,
        BindingDiagnostics.UnknownReference,
        BindingDiagnostics.RequiredNotOverridden,
    ];

    /// <summary>Mistakes in names: the texts were read in full, and no macro was lost.</summary>
    private static readonly GinDiagnosticDescriptor[] OfNames =
    [
        BindingDiagnostics.UnknownConfigurable,
        BindingDiagnostics.AmbiguousConfigurable,
        BindingDiagnostics.UnknownParameter,
        BindingDiagnostics.NotConfigurable,
        BindingDiagnostics.MethodWithoutClass,
        BindingDiagnostics.UnknownReference,
        BindingDiagnostics.AmbiguousConstant,
        BindingDiagnostics.UnknownImport,
        BindingDiagnostics.AmbiguousParameter,
        BindingDiagnostics.NameNotImported,
        BindingDiagnostics.NoSuchMember,
    ];

    /// <summary>Whether a value is wrong whatever else the config says.</summary>
    public static bool IsOfTheValue(GinDiagnostic fault) => !OfOthers.Contains(fault.Descriptor);

    /// <summary>Whether all macros are known in spite of a mistake.</summary>
    public static bool LeaveMacros(GinDiagnostic fault) =>
        fault.Severity == GinSeverity.Warning || OfNames.Contains(fault.Descriptor);
}
