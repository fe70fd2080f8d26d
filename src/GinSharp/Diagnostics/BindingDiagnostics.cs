using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>What can be wrong with names, bindings, files and the state of a config.</summary>
internal static class BindingDiagnostics
{
    public static readonly GinDiagnosticDescriptor UnknownConfigurable =
        Error("GIN2001", "no configurable matches '{0}'");

    public static readonly GinDiagnosticDescriptor AmbiguousConfigurable =
        Error("GIN2002", "'{0}' fits several configurables: {1}");

    public static readonly GinDiagnosticDescriptor UnknownParameter =
        Error("GIN2003", "'{0}' has no parameter '{1}'");

    public static readonly GinDiagnosticDescriptor NotConfigurable =
        Error("GIN2004", "parameter '{1}' of '{0}' may not be bound: the {2} of '{0}' says so");

    public static readonly GinDiagnosticDescriptor MethodWithoutClass =
        Error("GIN2005", "method '{0}' is named without its class '{1}'");

    public static readonly GinDiagnosticDescriptor UnknownReference =
        Error("GIN2006", "no configurable matches the reference '{0}'");

    public static readonly GinDiagnosticDescriptor AmbiguousConstant =
        Error("GIN2007", "'%{0}' fits several constants: {1}");

    public static readonly GinDiagnosticDescriptor UnknownImport =
        Error("GIN2008", "no assembly, namespace or class is named '{0}'");

    public static readonly GinDiagnosticDescriptor MissingFile =
        Error("GIN2009", "there is no file '{0}'; looked for {1}");

    public static readonly GinDiagnosticDescriptor IncludesTooDeep =
        Error("GIN2010", "includes are nested deeper than {0}");

    public static readonly GinDiagnosticDescriptor CircularInclude =
        Error("GIN2011", "the file includes itself: {0}");

    public static readonly GinDiagnosticDescriptor Locked =
        Error("GIN2012", "the config is final and cannot {0}");

    public static readonly GinDiagnosticDescriptor UnboundMacro =
        Error("GIN2013", "macro '%{0}' has no value");

    public static readonly GinDiagnosticDescriptor UnevaluatedMacro =
        Error("GIN2014", "macro reference '{0}' is not called");

    public static readonly GinDiagnosticDescriptor RequiredNotOverridden =
        Error("GIN2015", "'{0}' is set to '%gin.REQUIRED' and nothing after that gives it a value");

    public static readonly GinDiagnosticDescriptor ConflictingHooks =
        Error("GIN2016", "two finalize hooks bind '{0}'");

    public static readonly GinDiagnosticDescriptor AmbiguousParameter =
        Error("GIN2017", "'{1}' fits several parameters of '{0}': {2}");

    public static readonly GinDiagnosticDescriptor InvalidKey =
        Error("GIN2018", "'{0}' is no binding key");

    public static readonly GinDiagnosticDescriptor NameNotImported =
        Error("GIN2019", "'{0}' is not provided by an import of this file");

    public static readonly GinDiagnosticDescriptor NoSuchMember =
        Error("GIN2020", "'{0}' has no member '{1}' that can be registered");

    public static readonly GinDiagnosticDescriptor LateDynamicRegistration =
        Error("GIN2021", "dynamic registration must be switched on before anything else is imported");

    public static readonly GinDiagnosticDescriptor AliasedFeature =
        Error("GIN2022", "an import from '__gin__' takes no 'as'");

    public static readonly GinDiagnosticDescriptor UnknownFeature =
        Error("GIN2023", "'__gin__' has no feature '{0}'");

    public static readonly GinDiagnosticDescriptor ReservedName =
        Error("GIN2024", "the name 'gin' is reserved");

    public static readonly GinDiagnosticDescriptor DynamicRegistrationOff =
        Error("GIN2025", "the program does not allow dynamic registration");

    public static readonly GinDiagnosticDescriptor FormerName =
        new("GIN2026", GinSeverity.Warning, "'{0}' is now named '{1}'");

    public static readonly GinDiagnosticDescriptor UnboundParameter =
        Error("GIN2027", "'{0}' is not bound");

    public static readonly GinDiagnosticDescriptor InvalidScope =
        Error("GIN2028", "'{0}' is no scope: a scope is names joined by '/'");

    public static readonly GinDiagnosticDescriptor NotUtf8 =
        Error("GIN2029", "file '{0}' is not UTF-8 text");

    public static readonly GinDiagnosticDescriptor OptionWithoutValue =
        Error("GIN2030", "option {0} has no value");

    public static readonly GinDiagnosticDescriptor UnknownOption =
        Error("GIN2031", "there is no option {0}");

    public static readonly GinDiagnosticDescriptor UnusedBinding =
        Error("GIN2032", "'{0}' was not used: {1}");

    public static readonly GinDiagnosticDescriptor PassedOver =
        new("GIN2033", GinSeverity.Warning, "'{0}' is unknown and was passed over");

    public static readonly GinDiagnosticDescriptor SplitBinding =
        Error("GIN2034", "'{0}' is only a part of a binding: without quotes, the shell hands {1} its words one by one");

    public static readonly GinDiagnosticDescriptor NotAReference =
        Error("GIN2115", "'{0}' is not a reference");
    /// <summary>What is said in place of any syntax error that tells of a secret value.</summary>
    public const string UnreadableSecret = "the value of '{0}', which is secret, cannot be read";

    public static readonly GinDiagnosticDescriptor NotCopied =
        Error("GIN2035", "the value for '{0}' cannot be bound: it {1}");

    public static readonly GinDiagnosticDescriptor RetiredParameter =
        new("GIN2121", GinSeverity.Warning, "'{0}.{1}' was retired and is ignored");

    public static readonly GinDiagnosticDescriptor SkippedParameter =
        new("GIN2123", GinSeverity.Warning, "'{0}' has no parameter '{1}', so its binding was skipped");
    public static readonly GinDiagnosticDescriptor NeverAtRest =
        Error("GIN2050", "other threads changed the config during each of {0} attempts to finalize it");

    public static readonly GinDiagnosticDescriptor RecordFull =
        new("GIN2051", GinSeverity.Warning, "there were further warnings after the first {0}");

    public static readonly GinDiagnosticDescriptor NotRecorded =
        Error("GIN2052", "the calls of this config are not recorded");

    /// <summary><c>{0}</c>, <c>{1}</c>: the settings.</summary>
    public static readonly GinDiagnosticDescriptor ConflictingSettings =
        Error("GIN2053", "the settings '{0}' and '{1}' of one source bind the same parameter");

    /// <summary><c>{0}</c>: what the setting is. <c>{1}</c>, <c>{2}</c>: what it may mean.</summary>
    public static readonly GinDiagnosticDescriptor AmbiguousSetting =
        Error("GIN2054", "the setting is {0}, which may mean {1} or {2}");

    /// <summary><c>{0}</c>, <c>{1}</c>: the keys. <c>{2}</c>: the service. <c>{3}</c>: the scope.</summary>
    public static readonly GinDiagnosticDescriptor SameScope =
        Error("GIN2055", "the keys {0} and {1} of the service {2} stand for the same scope '{3}'");

    public static readonly GinDiagnosticDescriptor UnusedMacro =
        Warning("GIN2038", "nothing refers to '%{0}'");

    public static readonly GinDiagnosticDescriptor BoundTwice =
        Warning("GIN2039", "the block '{0}' binds '{1}' twice; the last value counts");

    public static readonly GinDiagnosticDescriptor RepeatedKey =
        Warning("GIN2040", "the dictionary has this key already; the last value counts");

    private static GinDiagnosticDescriptor Warning(string id, string format) => new(id, GinSeverity.Warning, format);
    public static readonly GinDiagnosticDescriptor TooManyIncludes =
        Error("GIN2045", "what is included comes to more than {0}");

    public static readonly GinDiagnosticDescriptor ScopeTooLong =
        Error("GIN2046", "a scope of {0} names is longer than the limit of {1}");

    public static readonly GinDiagnosticDescriptor UnreadableFile =
        Error("GIN2047", "file '{0}' cannot be read: {1}");

    public static readonly GinDiagnosticDescriptor TooManyMistakes =
        Error("GIN2048", "there are more mistakes than the {0} before this one, and they are not looked for");

    public static readonly GinDiagnosticDescriptor ValueTooLarge =
        Error("GIN2049", "the value bound to '{0}' {1}");

    private static GinDiagnosticDescriptor Error(string id, string format) => new(id, GinSeverity.Error, format);
}
