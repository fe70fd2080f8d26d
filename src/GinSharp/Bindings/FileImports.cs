using System.Reflection;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>
/// The imports of one file. When the file switches dynamic registration on, they are also what its selectors start
/// from.
/// </summary>
internal sealed class FileImports(
    ConfigDraft draft, LoadSettings settings, SkipUnknown skipUnknown, DiagnosticBag diagnostics)
{
    private const string FeatureModule = "__gin__.";
    private const string DynamicRegistration = "__gin__.dynamic_registration";
    private const string ReservedName = "gin";

    /// <summary>The module that each name is bound to; null for an import that failed, which was reported.</summary>
    private readonly Dictionary<string, string?> _names = new(StringComparer.Ordinal);

    private readonly List<string> _modules = [];

    /// <summary>The modules that were imported, in order.</summary>
    public IReadOnlyList<string> Modules => _modules;

    /// <summary>Whether the file's selectors are chains from the imported names.</summary>
    public bool IsDynamic { get; private set; }

    public void Apply(ImportStatement import)
    {
        if (import.Module.StartsWith(FeatureModule, StringComparison.Ordinal) && import.IsFrom)
        {
            ApplyFeature(import);
        }
        else if (ImportResolver.IsKnown(import.Module, settings.FoldsNames)
            || draft.Registry.InModule(import.Module, settings.FoldsNames).Any())
        {
            if (Bind(import, import.Module))
            {
                Note(import);
            }
        }
        else if (skipUnknown.SkipsImports)
        {
            diagnostics.Add(BindingDiagnostics.PassedOver, import.Span, null, import.Module);
        }
        else
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownImport,
                import.Span,
                SuggestModule(import.Module),
                import.Module);
            Bind(import, module: null);
        }
    }

    private string[] DynamicAssemblyNames =>
        [.. settings.DynamicAssemblies.Select(assembly => assembly.GetName().Name!)];

    /// <summary>Whether a selector names nothing that could be registered.</summary>
    public bool IsUnknown(string selector) =>
        BuiltIn(selector) is null
        && Resolve(selector) is null
        && FindRegistered(selector) is SelectorMatch<Configurable>.Missing;

    /// <summary>
    /// The configurable at the end of a chain, registered on the spot if need be; null with a diagnostic.
    /// </summary>
    public Configurable? Find(string selector, SourceSpan? span)
    {
        if (BuiltIn(selector) is { } builtIn)
        {
            return (draft.Registry.Find(builtIn, fold: false) as SelectorMatch<Configurable>.Unique)?.Value;
        }

        var member = Resolve(selector);
        if (member is not null)
        {
            return Register(member, span);
        }

        switch (FindRegistered(selector))
        {
            case SelectorMatch<Configurable>.Unique match:
                return match.Value;
            case SelectorMatch<Configurable>.Ambiguous match:
                diagnostics.Add(
                    BindingDiagnostics.AmbiguousConfigurable,
                    span,
                    "Write the one you mean exactly.",
                    selector,
                    Suggest.List(match.Selectors));
                return null;
        }

        ReportUnknown(selector, span);
        return null;
    }

    /// <summary>What <see cref="Find"/> finds, or null without a diagnostic; nothing is registered yet.</summary>
    public Configurable? FindQuietly(string selector) => BuiltIn(selector) is not null ? null
        : Resolve(selector) switch
        {
            Type type => draft.Registry.Find(type) ?? ConfigurableFactory.FromType(type, new ConfigurableSettings()),
            MethodInfo method => draft.Registry.Find(method)
                ?? ConfigurableFactory.FromMethod(method, new ConfigurableSettings(), declaringClass: null),
            _ => (FindRegistered(selector) as SelectorMatch<Configurable>.Unique)?.Value,
        };

    private void ReportUnknown(string selector, SourceSpan? span)
    {
        var root = selector.Split('.')[0];
        if (!_names.TryGetValue(root, out var module))
        {
            diagnostics.Add(
                BindingDiagnostics.NameNotImported,
                span,
                Suggest.Name(root, _names.Keys, budget: diagnostics.Suggestions)
                    ?? "Import it, or the module that has it: its selectors start from "
                        + $"{Suggest.List([.. _names.Keys])}.",
                root);
        }
        else if (module is not null)
        {
            var dot = selector.LastIndexOf('.');
            diagnostics.Add(
                BindingDiagnostics.NoSuchMember,
                span,
                SuggestBeside(PathOf(selector)!, selector)
                    ?? $"Registered on the spot are public types and methods of {Suggest.List(DynamicAssemblyNames)}.",
                dot < 0 ? module : selector[..dot],
                selector[(dot + 1)..]);
        }
    }

    private void ApplyFeature(ImportStatement import)
    {
        if (import.Alias is not null)
        {
            diagnostics.Add(BindingDiagnostics.AliasedFeature, import.Span, null);
        }
        else if (import.Module != DynamicRegistration)
        {
            diagnostics.Add(
                BindingDiagnostics.UnknownFeature,
                import.Span,
                "The only feature is 'dynamic_registration'.",
                import.Module[FeatureModule.Length..]);
        }
        else if (_modules.Count > 0)
        {
            diagnostics.Add(
                BindingDiagnostics.LateDynamicRegistration, import.Span, "Make it the first import of the file.");
        }
        else if (settings.DynamicAssemblies.IsEmpty)
        {
            diagnostics.Add(
                BindingDiagnostics.DynamicRegistrationOff,
                import.Span,
                "The program allows it with AllowDynamicRegistration(assembly).");
            IsDynamic = true;
        }
        else
        {
            IsDynamic = true;
            Note(import);
        }
    }

    private bool Bind(ImportStatement import, string? module)
    {
        // `import a.b` binds `a`, and a chain goes through all the names; the other forms bind the last one.
        var parts = import.Module.Split('.');
        var name = import.Alias ?? (import.IsFrom ? parts[^1] : parts[0]);
        if (IsDynamic && name == ReservedName)
        {
            diagnostics.Add(BindingDiagnostics.ReservedName, import.Span, "Import it under another name with 'as'.");
            return false;
        }

        _names[name] = module is null || import.Alias is not null || import.IsFrom ? module : name;
        return true;
    }

    private void Note(ImportStatement import)
    {
        _modules.Add(import.Module);
        draft.AddImport(import);

        // Importing may have loaded an assembly, and with it configurables.
        foreach (var scanned in settings.ScansApplication ? AssemblyScanner.Application : [])
        {
            draft.AddAssembly(scanned);
        }

        foreach (var scanned in settings.ScansApplication ? AssemblyScanner.Unloadable : [])
        {
            if (scanned.Name == import.Module)
            {
                draft.AddAssembly(scanned);
            }
        }
    }

    private string SuggestModule(string module) =>
        draft.Registry.FindComplete(module, settings.FoldsNames) is SelectorMatch<Configurable>.Unique match
            ? $"'{match.Selector}' is a configurable, which needs no import: remove the line."
            : SuggestBeside(module, spelled: module, isModule: true) ?? ImportResolver.Suggestion(module);

    /// <summary>The selector of what gin itself has, or null for another.</summary>
    private string? BuiltIn(string selector) =>
        selector.StartsWith(ReservedName + ".", StringComparison.Ordinal) ? selector
        : PathOf(selector) is { } path && path.StartsWith(BuiltIns.PythonModule + ".", StringComparison.Ordinal)
            ? ReservedName + path[BuiltIns.PythonModule.Length..]
        : null;

    private MemberInfo? Resolve(string selector) =>
        PathOf(selector) is { } path ? MemberFinder.Find(settings.DynamicAssemblies, path, settings.FoldsNames) : null;

    /// <summary>A configurable that is marked or registered, under the module that it has in files.</summary>
    private SelectorMatch<Configurable> FindRegistered(string selector) => PathOf(selector) is { } path
        ? draft.Registry.FindComplete(path, settings.FoldsNames)
        : SelectorMatch<Configurable>.Missing.Instance;

    /// <summary>The whole path of a chain, or null when it does not start from an import.</summary>
    private string? PathOf(string selector)
    {
        var root = selector.Split('.')[0];
        return _names.GetValueOrDefault(root) is { } module ? module + selector[root.Length..] : null;
    }

    /// <summary>A near name, of a configurable or a module with some, beside what is unknown.</summary>
    /// <param name="path">The whole path of what is unknown.</param>
    /// <param name="spelled">The path as the file spells it.</param>
    /// <param name="isModule">Whether only a module will do.</param>
    private string? SuggestBeside(string path, string spelled, bool isModule = false)
    {
        var (dot, spelledDot) = (path.LastIndexOf('.'), spelled.LastIndexOf('.'));
        if (spelledDot < 0)
        {
            return null;
        }

        var module = path[..dot];
        var names = draft.Registry.InModule(module, settings.FoldsNames)
            .Select(configurable => ModuleName.Rest(configurable.Selector, module)!.Split('.'))
            .Where(rest => rest.Length > (isModule ? 2 : 1))
            .Select(rest => rest[1])
            .Order(StringComparer.Ordinal);
        return Suggest.Name(
            path[(dot + 1)..], names, spelled[..(spelledDot + 1)], budget: diagnostics.Suggestions);
    }

    /// <summary>The configurable for a type or method, or null with a diagnostic.</summary>
    private Configurable? Register(MemberInfo member, SourceSpan? span)
    {
        if (member is Type type)
        {
            return draft.Registry.Find(type)
                ?? Add(ConfigurableFactory.FromType(type, new ConfigurableSettings()), span);
        }

        var method = (MethodInfo)member;
        if (draft.Registry.Find(method) is { } known)
        {
            return known;
        }

        Configurable? owner = null;
        return method.DeclaringType is { IsAbstract: false } declaring && (owner = Register(declaring, span)) is null
            ? null
            : Add(ConfigurableFactory.FromMethod(method, new ConfigurableSettings(), owner), span);
    }

    private Configurable? Add(Configurable configurable, SourceSpan? span)
    {
        if (ReasonAgainst(configurable) is { } reason)
        {
            diagnostics.Add(
                RegistrationDiagnostics.PointerNotAllowed,
                span,
                "The program can register it.",
                configurable.Target.DisplayName,
                reason);
            return null;
        }

        draft.Register(configurable);
        return configurable;
    }

    private static string? ReasonAgainst(Configurable configurable)
    {
        try
        {
            return PointerTypes.ReasonAgainst(configurable);
        }
        catch (GinException)
        {
            // It cannot be called at all, which is reported where it is bound or called.
            return null;
        }
    }
}
