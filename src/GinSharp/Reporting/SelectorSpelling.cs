using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>How a config text names configurables, and the imports that this takes.</summary>
internal sealed class SelectorSpelling
{
    private const string DynamicRegistration = "__gin__.dynamic_registration";

    private readonly Registry _registry;

    /// <summary>Whether references may be spelled by chains, which mean nothing without their imports.</summary>
    private readonly bool _mayHaveChains;

    /// <summary>The import of each module; null where names are the shortest that are unique.</summary>
    private readonly Dictionary<string, ConfigTextImport>? _modules;

    /// <param name="state">The config.</param>
    /// <param name="used">The configurables that the text names.</param>
    public SelectorSpelling(ConfigState state, IEnumerable<Configurable> used)
    {
        _registry = state.Registry;
        var imports = state.Imports
            .Select(import => new ConfigTextImport(import.Module, import.IsFrom, import.Alias))
            .ToList();
        _mayHaveChains = imports.Exists(import => import.Module == DynamicRegistration);
        if (_mayHaveChains)
        {
            // A configurable that no chain leads to cannot be named in a text with dynamic registration.
            MemberPath?[] paths =
            [
                .. used
                    .Where(configurable => IsNotBuiltIn(configurable) && ImportOf(imports, configurable) is null)
                    .Select(MemberPath.Of),
            ];
            if (Array.Exists(paths, path => path is null))
            {
                imports.RemoveAll(import => import.Module == DynamicRegistration);
            }
            else
            {
                imports.AddRange(paths.Where(path => ImportOf(imports, path!) is null).Select(path => path!.Import));
                _modules = ConfigTextImport.Arrange(imports)
                    .ToDictionary(import => import.Module, StringComparer.Ordinal);
            }
        }

        Imports = imports;
    }

    public IReadOnlyList<ConfigTextImport> Imports { get; }

    public string Of(Configurable configurable)
    {
        if (_modules is null || !IsNotBuiltIn(configurable))
        {
            return _modules is null ? _registry.MinimalSelector(configurable) : configurable.Selector;
        }

        if (ImportOf(_modules.Values, configurable) is { } ownImport)
        {
            return ownImport.Prefix + ModuleName.Rest(configurable.Selector, ownImport.Module);
        }

        var path = MemberPath.Of(configurable)!;
        var import = ImportOf(_modules.Values, path)!;
        return $"{import.Prefix}{path.Text[import.Module.Length..]}";
    }

    public string Of(GinReference reference)
    {
        if (!_mayHaveChains || reference is not { Kind: GinReferenceKind.Configurable, Configurable: { } configurable })
        {
            return reference.ToString();
        }

        var scope = reference.Scope.Length == 0 ? "" : $"{reference.Scope}/";
        return $"@{scope}{Of(configurable)}{(reference.IsCall ? "()" : "")}";
    }

    /// <summary>
    /// The import from which the module that a configurable has in files is reached; the longest of several, and rather
    /// one that spells it as the configurable does.
    /// </summary>
    private ConfigTextImport? ImportOf(IEnumerable<ConfigTextImport> imports, Configurable configurable) => imports
        .Where(import => ModuleName.IsInside(configurable.Selector, import.Module, fold: true)
            && _registry.FindComplete(import.Module + ModuleName.Rest(configurable.Selector, import.Module), fold: true)
                is SelectorMatch<Configurable>.Unique { Value: var found }
            && found == configurable)
        .MaxBy(import => (
            import.Module.Count(c => c == '.'),
            configurable.Selector.StartsWith(import.Module + ".", StringComparison.Ordinal)));

    /// <summary>The import whose module is the longest that the path goes through.</summary>
    private static ConfigTextImport? ImportOf(IEnumerable<ConfigTextImport> imports, MemberPath path) => imports
        .Where(import => path.Space == import.Module
            || path.Space.StartsWith(import.Module + ".", StringComparison.Ordinal))
        .MaxBy(import => import.Module.Length);

    private static bool IsNotBuiltIn(Configurable configurable) => configurable.Target is not BuiltInTarget;
}
