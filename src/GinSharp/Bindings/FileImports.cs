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
        else if (ImportResolver.IsKnown(import.Module))
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
                BindingDiagnostics.UnknownImport, import.Span, ImportResolver.Suggestion(import.Module), import.Module);
            Bind(import, module: null);
        }
    }

    /// <summary>Whether a selector names nothing that could be registered.</summary>
    public bool IsUnknown(string selector) => Resolve(selector) is null && !IsBuiltIn(selector);

    /// <summary>
    /// The configurable at the end of a chain, registered on the spot if need be; null with a diagnostic.
    /// </summary>
    public Configurable? Find(string selector, SourceSpan? span)
    {
        if (IsBuiltIn(selector))
        {
            return (draft.Registry.Find(selector, fold: false) as SelectorMatch<Configurable>.Unique)?.Value;
        }

        var member = Resolve(selector);
        if (member is not null)
        {
            return Register(member);
        }

        var root = selector.Split('.')[0];
        if (!_names.TryGetValue(root, out var module))
        {
            diagnostics.Add(
                BindingDiagnostics.NameNotImported,
                span,
                Suggest.Name(root, _names.Keys) ?? $"Import it, or the module that has it: its selectors start from {Suggest.List([.. _names.Keys])}.",
                root);
        }
        else if (module is not null)
        {
            var dot = selector.LastIndexOf('.');
            diagnostics.Add(
                BindingDiagnostics.NoSuchMember,
                span,
                $"Registered on the spot are public types and methods of {Suggest.List([.. settings.DynamicAssemblies.Select(a => a.GetName().Name!)])}.",
                dot < 0 ? module : selector[..dot],
                selector[(dot + 1)..]);
        }

        return null;
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
        var name = import.Alias ?? (import.IsFrom ? import.Module[(import.Module.LastIndexOf('.') + 1)..] : import.Module.Split('.')[0]);
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
    }

    private static bool IsBuiltIn(string selector) => selector.StartsWith(ReservedName + ".", StringComparison.Ordinal);

    private MemberInfo? Resolve(string selector)
    {
        var root = selector.Split('.')[0];
        return _names.GetValueOrDefault(root) is { } module
            ? MemberFinder.Find(settings.DynamicAssemblies, module + selector[root.Length..])
            : null;
    }

    private Configurable Register(MemberInfo member)
    {
        if (member is Type type)
        {
            return draft.Registry.Find(type) ?? Add(ConfigurableFactory.FromType(type, new ConfigurableSettings()));
        }

        var method = (MethodInfo)member;
        return draft.Registry.Find(method) ?? Add(ConfigurableFactory.FromMethod(
            method,
            new ConfigurableSettings(),
            method.DeclaringType is { IsAbstract: false } owner ? Register(owner) : null));
    }

    private Configurable Add(Configurable configurable)
    {
        draft.Register(configurable);
        return configurable;
    }
}
