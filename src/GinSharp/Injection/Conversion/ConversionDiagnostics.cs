using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// What can be wrong with a value for its parameter's type. Every format takes the value's text, the type's name and
/// the parameter in parentheses, in this order, and perhaps more.
/// </summary>
internal static class ConversionDiagnostics
{
    public static readonly GinDiagnosticDescriptor WrongKind = Error("GIN3001", "{0} cannot become {1}{2}");

    public static readonly GinDiagnosticDescriptor OutOfRange = Error("GIN3002", "{0} does not fit {1} ({3}){2}");

    public static readonly GinDiagnosticDescriptor NullNotAllowed = Error("GIN3003", "{0} is no value of {1}{2}");

    public static readonly GinDiagnosticDescriptor UnknownMember = Error("GIN3004", "{1} has no member {0}{2}");

    public static readonly GinDiagnosticDescriptor AmbiguousMember =
        Error("GIN3005", "{0} fits several members of {1}: {3}{2}");

    public static readonly GinDiagnosticDescriptor WrongLength =
        Error("GIN3006", "{0} cannot become {1}, which takes {3}{2}");

    public static readonly GinDiagnosticDescriptor DuplicateKey =
        Error("GIN3007", "{0} equals an earlier key as {1}{2}");

    public static readonly GinDiagnosticDescriptor InvalidText = Error("GIN3008", "{0} is no valid {1}{2}");

    public static readonly GinDiagnosticDescriptor NoLiteral =
        Error("GIN3009", "{0} cannot become {1}: no literal can{2}");

    public static readonly GinDiagnosticDescriptor ConverterFailed =
        Error("GIN3010", "{0} cannot become {1}{2}: {3}");

    public static readonly GinDiagnosticDescriptor TooDeep =
        Error("GIN3011", "the value is nested too deep for the stack of this thread{2}");

    public static readonly GinDiagnosticDescriptor UnhashableKey =
        Error("GIN3012", "{0} cannot be a key, for it can be changed{2}");

    public static readonly GinDiagnosticDescriptor DigitsLost =
        new("GIN3013", GinSeverity.Warning, "{0} becomes {3} as {1}{2}");

    public static readonly GinDiagnosticDescriptor ControlInPath =
        Error("GIN3014", "{0} is not a path, for it holds {3}{2}");

    private static GinDiagnosticDescriptor Error(string id, string format) => new(id, GinSeverity.Error, format);
}
