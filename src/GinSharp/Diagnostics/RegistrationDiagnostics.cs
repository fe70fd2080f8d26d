using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>What can be wrong with a class or method that is to be configurable, or with a constant.</summary>
internal static class RegistrationDiagnostics
{
    public static readonly GinDiagnosticDescriptor DuplicateConfigurable =
        Error("GIN2101", "another configurable is named '{0}' already: {1}");

    public static readonly GinDiagnosticDescriptor BothLists =
        Error("GIN2102", "'{0}' has both an allow list and a deny list");

    public static readonly GinDiagnosticDescriptor ListedNameIsNoParameter =
        Error("GIN2103", "the {0} of '{1}' names '{2}', which is none of its parameters");

    public static readonly GinDiagnosticDescriptor NoSingleConstructor =
        Error("GIN2104", "'{0}' has no single constructor to call: {1}");

    public static readonly GinDiagnosticDescriptor UnsupportedParameter =
        Error("GIN2105", "parameter '{1}' of '{0}' is {2}, which no binding can fill");

    public static readonly GinDiagnosticDescriptor OpenGeneric =
        Error("GIN2106", "'{0}' is generic; only its closed forms can be configurable");

    public static readonly GinDiagnosticDescriptor NameNeeded =
        Error("GIN2107", "'{0}' is a lambda or a local function, whose name the compiler makes up");

    public static readonly GinDiagnosticDescriptor InvalidName =
        Error("GIN2108", "'{0}' is no name for a {1}: names are letters, digits and '_', joined by '.'");

    public static readonly GinDiagnosticDescriptor DuplicateConstant =
        Error("GIN2109", "the constant '{0}' could not be told from {1}");

    public static readonly GinDiagnosticDescriptor RequiredNotAllowed =
        Error("GIN2110", "parameter '{1}' of '{0}' is required and may not be bound");

    public static readonly GinDiagnosticDescriptor NotConstructible =
        Error("GIN2111", "'{0}' is {1} and cannot be created");

    public static readonly GinDiagnosticDescriptor DuplicateParameters =
        Error("GIN2112", "'{0}' has two parameters named '{1}'");

    public static readonly GinDiagnosticDescriptor RenamedWhileBound =
        Error("GIN2113", "'{0}' is bound already, and registering its class would rename it to '{1}'");

    public static readonly GinDiagnosticDescriptor PointerNotAllowed =
        Error("GIN2114", "a file may not register '{0}', which works with pointers: {1}");

    public static readonly GinDiagnosticDescriptor RetiredIsParameter =
        Error("GIN2122", "'{0}' retires '{1}', which is one of its parameters");

    public static readonly GinDiagnosticDescriptor Unspeakable = new(
        "GIN2117", GinSeverity.Warning, "no file can say the name '{0}' of {1} in the assembly '{2}', which is left out");

    private static GinDiagnosticDescriptor Error(string id, string format) => new(id, GinSeverity.Error, format);
}
