using System.Collections.Immutable;

namespace GinSharp.Syntax.Diagnostics;

/// <summary>What can be wrong with a text.</summary>
internal static class SyntaxDiagnostics
{
    public static readonly GinDiagnosticDescriptor TooLong =
        Error("GIN1001", "the text has {0} characters, more than the {1} that are allowed");

    public static readonly GinDiagnosticDescriptor TooDeep =
        Error("GIN1002", "the brackets are nested deeper than {0} levels");

    public static readonly GinDiagnosticDescriptor ExpectedStatement =
        Error("GIN1003", "expected a statement, found {0}");

    public static readonly GinDiagnosticDescriptor ExpectedAssignment =
        Error("GIN1004", "expected '=' or ':' after {0}, found {1}");

    public static readonly GinDiagnosticDescriptor ExpectedEndOfLine =
        Error("GIN1005", "expected the end of the line, found {0}");

    public static readonly GinDiagnosticDescriptor ExpectedName =
        Error("GIN1006", "expected {0}, found {1}");

    public static readonly GinDiagnosticDescriptor MalformedName =
        Error("GIN1007", "{0} is not a name: {1}");

    public static readonly GinDiagnosticDescriptor ExpectedImport =
        Error("GIN1008", "expected 'import' after the module, found {0}");

    public static readonly GinDiagnosticDescriptor ExpectedPath =
        Error("GIN1009", "expected a path in quotes after 'include', found {0}");

    public static readonly GinDiagnosticDescriptor EmptyBlock =
        Error("GIN1010", "expected an indented line 'parameter = value' for the block '{0}', found {1}");

    public static readonly GinDiagnosticDescriptor ExpectedBlock =
        Error("GIN1011", "expected the end of the line after the colon of the block {0}, found {1}");

    public static readonly GinDiagnosticDescriptor ExpectedEquals =
        Error("GIN1012", "expected '=' after the parameter {0}, found {1}");

    public static readonly GinDiagnosticDescriptor UnexpectedIndent =
        Error("GIN1013", "the line is indented deeper than the lines of its block above");

    public static readonly GinDiagnosticDescriptor InconsistentDedent =
        Error("GIN1014", "the line is indented by {0} columns, the lines that it could go on with by {1}");

    public static readonly GinDiagnosticDescriptor DanglingContinuation =
        Error("GIN1015", "expected a line after the backslash, found the end of the text");

    public static readonly GinDiagnosticDescriptor ExpectedEndOfText =
        Error("GIN1016", "expected nothing after the value, found {0}");

    public static readonly GinDiagnosticDescriptor StackExhausted =
        Error("GIN1017", "the brackets are nested deeper than the stack of the thread carries");

    public static readonly GinDiagnosticDescriptor TooManyDigits =
        Error("GIN1018", "the integer has more than {0} digits");

    public static readonly GinDiagnosticDescriptor TooManyMistakes =
        Error("GIN1019", "there are more mistakes than the {0} before this one, and they are not shown");

    public static readonly GinDiagnosticDescriptor ExpectedValue =
        Error("GIN1020", "expected a value{0}, found {1}");

    public static readonly GinDiagnosticDescriptor UnknownWord =
        Error("GIN1021", "{0} is not a value");

    public static readonly GinDiagnosticDescriptor ExpectedNumber =
        Error("GIN1022", "expected a number after '-', found {0}");

    public static readonly GinDiagnosticDescriptor InvalidNumber =
        Error("GIN1023", "{0} is not a number");

    public static readonly GinDiagnosticDescriptor NegatedReference =
        Error("GIN1024", "a minus sign cannot stand before a reference or a macro");

    public static readonly GinDiagnosticDescriptor DroppedMinus =
        Warning("GIN1025", "the minus sign is ignored: what follows on a later line is a reference or a macro");

    public static readonly GinDiagnosticDescriptor ReferenceArguments =
        Error("GIN1026", "expected ')' after '(', found {0}");

    public static readonly GinDiagnosticDescriptor ExpectedComma =
        Error("GIN1030", "expected ',' or '{0}' to go on with the {1} that starts at line {2}, found {3}");

    public static readonly GinDiagnosticDescriptor ExpectedItem =
        Error("GIN1031", "expected a value or '{0}' to go on with the {1} that starts at line {2}, found {3}");

    public static readonly GinDiagnosticDescriptor UnclosedBracket =
        Error("GIN1032", "the {0} that starts here has no closing '{1}'");

    public static readonly GinDiagnosticDescriptor ExpectedColon =
        Error("GIN1033", "expected ':' after the key, found {0}");

    public static readonly GinDiagnosticDescriptor UnhashableKey =
        Error("GIN1034", "a {0} cannot be a key of a dictionary, or a part of one");

    public static readonly GinDiagnosticDescriptor UnclosedString =
        Error("GIN1040", "the string that starts here has no closing {0}");

    public static readonly GinDiagnosticDescriptor InvalidEscape =
        Error("GIN1041", "{0} is not an escape: {1}");

    public static readonly GinDiagnosticDescriptor FormattedString =
        Error("GIN1042", "strings cannot have the prefix 'f'");

    public static readonly GinDiagnosticDescriptor MixedStrings =
        Error("GIN1043", "{0} cannot be joined to {1}");

    public static readonly GinDiagnosticDescriptor NonAsciiBytes =
        Error("GIN1044", "bytes are written in ASCII, found {0}");

    public static readonly GinDiagnosticDescriptor InvalidCharacter =
        Error("GIN1045", "the character U+{0:X4} cannot stand in a string as it is");

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<GinDiagnosticDescriptor> All =
    [
        TooLong,
        TooDeep,
        ExpectedStatement,
        ExpectedAssignment,
        ExpectedEndOfLine,
        ExpectedName,
        MalformedName,
        ExpectedImport,
        ExpectedPath,
        EmptyBlock,
        ExpectedBlock,
        ExpectedEquals,
        UnexpectedIndent,
        InconsistentDedent,
        DanglingContinuation,
        ExpectedEndOfText,
        StackExhausted,
        TooManyDigits,
        TooManyMistakes,
        ExpectedValue,
        UnknownWord,
        ExpectedNumber,
        InvalidNumber,
        NegatedReference,
        DroppedMinus,
        ReferenceArguments,
        ExpectedComma,
        ExpectedItem,
        UnclosedBracket,
        ExpectedColon,
        UnhashableKey,
        UnclosedString,
        InvalidEscape,
        FormattedString,
        MixedStrings,
        NonAsciiBytes,
        InvalidCharacter,
    ];

    private static GinDiagnosticDescriptor Error(string id, string messageFormat) =>
        new(id, GinSeverity.Error, messageFormat);

    private static GinDiagnosticDescriptor Warning(string id, string messageFormat) =>
        new(id, GinSeverity.Warning, messageFormat);
}
