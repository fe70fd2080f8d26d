using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>
/// Everything a config knows, at one moment. Immutable: a change makes a new state, so that a reader never sees half of
/// one, and a change that fails is a state that nobody gets to see.
/// </summary>
internal sealed record ConfigState
{
    public static readonly ConfigState Empty = new();

    private const int MaxWarnings = 1_000;

    public Registry Registry { get; init; } =
        Registry.Empty.Add([BuiltIns.Macro, BuiltIns.Singleton, BuiltIns.Constant]);

    public SelectorMap<object?> Constants { get; init; } =
        SelectorMap<object?>.Empty.Set(BuiltIns.RequiredName, GinRequired.Instance);

    public BindingTable Bindings { get; init; } = BindingTable.Empty;

    /// <summary>The imports of all files, each once.</summary>
    public ImmutableArray<ImportStatement> Imports { get; init; } = [];

    /// <summary>What the texts had that is no error.</summary>
    public ImmutableArray<GinDiagnostic> Warnings { get; init; } = [];

    /// <summary>What the config as a whole has that is no error; known once it is finalized.</summary>
    public ImmutableArray<GinDiagnostic> FinalWarnings { get; init; } = [];

    /// <summary>What is no error, of the texts and of the config as a whole, in the order of the files.</summary>
    public ImmutableArray<GinDiagnostic> AllWarnings =>
        FinalWarnings.IsEmpty ? Warnings : [.. FileOrder.Sort(Warnings.Concat(FinalWarnings), this)];

    /// <summary>What the program says that it calls.</summary>
    public ImmutableArray<ConfigRoot> Roots { get; init; } = [];

    /// <summary>Where the command line has values that are secret, or may be.</summary>
    public ImmutableArray<ValueNote> CommandLineNotes { get; init; } = [];

    /// <summary>The files that were read, in order; one that was read again as it was is there once.</summary>
    public ImmutableArray<LoadedFile> Files { get; init; } = [];

    /// <summary>How many files were read that are not among <see cref="Files"/>, because these are many.</summary>
    public int FurtherFiles { get; init; }

    /// <summary>Where .gin files are looked for.</summary>
    public ConfigFiles Lookup { get; init; } = new(basePath: null);

    /// <summary>The assemblies that files with dynamic registration may reach.</summary>
    public ImmutableArray<Assembly> DynamicAssemblies { get; init; } = [];

    /// <summary>What the program wants to be asked when the config is finalized.</summary>
    public ImmutableArray<FinalizeHook> Hooks { get; init; } = [];

    /// <summary>The program's own conversions, by the type of the parameters that they serve.</summary>
    public ImmutableDictionary<Type, Func<object?, object?>> Converters { get; init; } =
        ImmutableDictionary<Type, Func<object?, object?>>.Empty;

    /// <summary>The state with what is worth knowing among diagnostics.</summary>
    public ConfigState AddWarnings(DiagnosticBag diagnostics)
    {
        // A program may parse in a loop: what was said of a location is not said again.
        var known = Warnings.Select(warning => warning.ToString()).ToHashSet(StringComparer.Ordinal);
        GinDiagnostic[] added = [.. diagnostics.Warnings.Where(warning => known.Add(warning.ToString()))];
        return added.Length == 0 ? this
            : Warnings.Length + added.Length <= MaxWarnings ? this with { Warnings = [.. Warnings, .. added] }
            : Warnings.Any(warning => warning.Descriptor == BindingDiagnostics.RecordFull) ? this
            : this with
            {
                Warnings =
                [
                    .. Warnings,
                    .. added.Take(MaxWarnings - Warnings.Length),
                    GinDiagnostic.Create(BindingDiagnostics.RecordFull, null, null, MaxWarnings),
                ],
            };
    }

    /// <summary>The state with everything that an assembly marks.</summary>
    /// <exception cref="GinException"><c>GIN21xx</c>: what it marks cannot be registered.</exception>
    /// <param name="scanned">What it marks.</param>
    /// <param name="isFound">
    /// Whether it was found without the program's doing: a name that clashes is then reported to those that use it.
    /// </param>
    public ConfigState AddAssembly(ScannedAssembly scanned, bool isFound)
    {
        var registry = Registry.AddAssembly(scanned, isFound);
        if (ReferenceEquals(registry, Registry))
        {
            return this;
        }

        var warnings = scanned.LeftOut.Select(configurable => Unspeakable(
            configurable.Selector,
            configurable.Target.DisplayName,
            "[Configurable(\"Name\", Module = \"module\")]",
            scanned));
        return scanned.ConstantEnums.Aggregate(
            this with { Registry = registry, Warnings = [.. Warnings, .. warnings] },
            (state, type) => state.AddConstants(type, scanned));
    }

    /// <summary>The state with those members of an enum as constants that a file can name.</summary>
    private ConfigState AddConstants(Type type, ScannedAssembly scanned) => ConstantsOf(type, module: null).Aggregate(
        this,
        (state, constant) => ModuleName.IsSelector(constant.Name)
            ? state.AddConstant(constant.Name, constant.Value, mayReplace: false)
            : state with
            {
                Warnings =
                [
                    .. state.Warnings,
                    Unspeakable(constant.Name, TypeName.Of(type), "[GinConstants(Module = \"module\")]", scanned),
                ],
            });

    private static GinDiagnostic Unspeakable(string name, string owner, string mark, ScannedAssembly scanned) =>
        GinDiagnostic.Create(
            RegistrationDiagnostics.Unspeakable,
            null,
            $"Names begin with a letter from a to z or '_': rename it, or write {mark}.",
            name,
            owner,
            scanned.Name);

    /// <summary>
    /// The state with what a selector may mean of assemblies that can be unloaded. They are taken in when something of
    /// theirs is used: else every config would keep all of them.
    /// </summary>
    public ConfigState Meet(string selector) => AssemblyScanner.Unloadable
        .Where(scanned => scanned.MayMean(selector))
        .Aggregate(this, (state, scanned) => state.AddAssembly(scanned, isFound: true));

    /// <summary>The state with a configurable that the program registers.</summary>
    /// <exception cref="GinException">
    /// <c>GIN2101</c>, <c>GIN2108</c>: it cannot be. <c>GIN2113</c>: it is the class of methods that are bound already.
    /// </exception>
    public ConfigState Register(Configurable configurable, bool mayReplace)
    {
        var registry = Registry.Add([configurable], mayReplace);
        if (configurable.Target is ConstructorTarget)
        {
            ThrowIfRenamed(registry, configurable);
        }

        return this with { Registry = registry };
    }

    /// <summary>The state with each member of an enum as a constant.</summary>
    /// <exception cref="GinException"><c>GIN2109</c>: a constant could not be told from another.</exception>
    public ConfigState AddConstants(Type type, string? module, bool mayReplace)
    {
        return ConstantsOf(type, module).Aggregate(
            this, (state, constant) => state.AddConstant(constant.Name, constant.Value, mayReplace));
    }

    private static IEnumerable<(string Name, object? Value)> ConstantsOf(Type type, string? module)
    {
        module ??= type.GetCustomAttribute<GinConstantsAttribute>()?.Module;
        var prefix = ModuleName.Selector(type.Name, module, ModuleName.Of(type));
        return type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(member => ($"{prefix}.{member.Name}", member.GetValue(null)));
    }

    /// <summary>The state with a constant.</summary>
    /// <exception cref="GinException">
    /// <c>GIN2108</c>: the name is none. <c>GIN2109</c>: the constant could not be told from another.
    /// </exception>
    public ConfigState AddConstant(string name, object? value, bool mayReplace)
    {
        if (!ModuleName.IsSelector(name))
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.InvalidName, null, null, name, "constant"));
        }

        ImmutableArray<string> others = Constants.Find(name, fold: false) switch
        {
            SelectorMatch<object?>.Unique match => [match.Selector],
            SelectorMatch<object?>.Ambiguous match => match.Selectors,
            _ => [],
        };
        return mayReplace || others.IsEmpty
            ? this with { Constants = Constants.Set(name, value) }
            : throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.DuplicateConstant, null, null, name, Suggest.List(others)));
    }

    /// <summary>
    /// Bindings are found by selector, so those of a method whose class gets another name would be lost.
    /// </summary>
    private void ThrowIfRenamed(Registry registry, Configurable configurable)
    {
        foreach (var renamed in Registry.MethodsWithoutClass(configurable))
        {
            if (Bindings.FirstOf(renamed.Selector) is { } binding
                && registry.Current(renamed) is var current
                && current.Selector != renamed.Selector)
            {
                throw new GinException(GinDiagnostic.Create(
                    RegistrationDiagnostics.RenamedWhileBound,
                    binding.Span,
                    "Register the class before its methods are bound.",
                    binding.Key,
                    current.Selector));
            }
        }
    }
}
