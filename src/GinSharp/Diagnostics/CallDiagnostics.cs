using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>What can be wrong with a call of a configurable.</summary>
internal static class CallDiagnostics
{
    public static readonly GinDiagnosticDescriptor MissingRequired =
        Error("GIN4001", "'{0}' requires {1}, which the config does not bind (bound: {2}; passed by the caller: {3})");

    public static readonly GinDiagnosticDescriptor MissingArgument =
        Error("GIN4002", "'{0}' has no value for {1} (bound: {2}; passed by the caller: {3})");

    public static readonly GinDiagnosticDescriptor Circular =
        Error("GIN4003", "the value needs itself: {0}");

    public static readonly GinDiagnosticDescriptor TooDeep =
        Error("GIN4004", "calls are nested too deep for {1} at '{0}'");

    public static readonly GinDiagnosticDescriptor SingletonWithoutConstructor =
        Error("GIN4005", "singleton '{0}' has no constructor");

    public static readonly GinDiagnosticDescriptor NotCallable =
        Error("GIN4006", "the constructor of singleton '{0}' is no reference to a configurable");

    public static readonly GinDiagnosticDescriptor UnknownArgument =
        Error("GIN4007", "'{0}' has no parameter '{1}'");

    public static readonly GinDiagnosticDescriptor TooManyArguments =
        Error("GIN4008", "'{0}' takes {1} arguments and was passed {2}");

    public static readonly GinDiagnosticDescriptor ArgumentDoesNotFit =
        Error("GIN4009", "the value passed for '{1}' of '{0}' is {2}, not {3}");

    public static readonly GinDiagnosticDescriptor NotRegistered =
        Error("GIN4010", "{0} is not configurable");

    public static readonly GinDiagnosticDescriptor InstanceNeeded =
        Error("GIN4011", "'{0}' is an instance method and was called without an instance");

    public static readonly GinDiagnosticDescriptor PassedTwice =
        Error("GIN4012", "'{1}' of '{0}' was passed twice");

    public static readonly GinDiagnosticDescriptor InvalidValue =
        Error("GIN4013", "'{0}' is not valid: {1}");

    public static readonly GinDiagnosticDescriptor WrongResult =
        Error("GIN4014", "'{0}' gives {1}, not {2}");

    public static readonly GinDiagnosticDescriptor NotADelegate =
        Error("GIN4015", "'{0}' is a configurable, not {1}");

    public static readonly GinDiagnosticDescriptor UnusableDelegate =
        Error("GIN4016", "'{0}' cannot become {1}: {2}");

    public static readonly GinDiagnosticDescriptor RequiredItem =
        Error(
            "GIN4017",
            "Gin.Required was passed for one of the items of '{1}' of '{0}'; it can only stand for all of them");

    public static readonly GinDiagnosticDescriptor NoService =
        Error(
            "GIN4018",
            "parameter '{1}' of '{0}' has no value: the config does not bind it, and the container has no {2}");

    public static readonly GinDiagnosticDescriptor ScopedInSingleton =
        Error("GIN4019", "parameter '{1}' of '{0}' takes the scoped service {2} into a singleton");

    public static readonly GinDiagnosticDescriptor MatchedByPosition =
        Warning(
            "GIN4020",
            "'{0}' takes the {1} that {2} passes as '{3}', by position alone: it could also be meant as {4}");
    public static readonly GinDiagnosticDescriptor MacrosTooDeep =
        Error("GIN4029", "through its macros the value nests deeper than {0}");

    public static readonly GinDiagnosticDescriptor MacrosTooLarge =
        Error("GIN4030", "through its macros the value grows to more than {0} parts");

    public static readonly GinDiagnosticDescriptor TooManyCalls =
        Error("GIN4031", "one call leads to more than {0} others through the references of the config");

    private static GinDiagnosticDescriptor Error(string id, string format) => new(id, GinSeverity.Error, format);

    private static GinDiagnosticDescriptor Warning(string id, string format) => new(id, GinSeverity.Warning, format);
}
