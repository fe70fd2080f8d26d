using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Syntax;

namespace GinSharp.Configurables;

/// <summary>All configurables that a config knows, found by selector, by type or by method. Immutable.</summary>
internal sealed partial class Registry
{
    public static readonly Registry Empty = new(
        SelectorMap<Configurable>.Empty,
        ImmutableDictionary<object, Configurable>.Empty,
        ImmutableDictionary<object, Configurable>.Empty,
        ImmutableDictionary<object, Configurable>.Empty,
        ImmutableDictionary<object, GinDiagnostic>.Empty,
        [],
        []);

    private readonly SelectorMap<Configurable> _selectors;
    private IReadOnlyList<string>? _names;

    // The keys are types, the handles of methods (of one method there are several MethodInfos) and names. All are
    // objects, for the runtime makes a dozen classes for each kind of dictionary when a program starts.
    private readonly ImmutableDictionary<object, Configurable> _targets;

    /// <summary>Type -> one of its configurable methods; an instance method where there is one.</summary>
    private readonly ImmutableDictionary<object, Configurable> _methods;
    private readonly ImmutableDictionary<object, Configurable> _formerNames;
    private readonly ImmutableHashSet<Type> _leftOut;

    /// <summary>What is marked and could not be registered: selector, type or method -> why.</summary>
    private readonly ImmutableDictionary<object, GinDiagnostic> _faults;
    private readonly ImmutableArray<Assembly> _assemblies;

    private Registry(
        SelectorMap<Configurable> selectors,
        ImmutableDictionary<object, Configurable> targets,
        ImmutableDictionary<object, Configurable> methods,
        ImmutableDictionary<object, Configurable> formerNames,
        ImmutableDictionary<object, GinDiagnostic> faults,
        ImmutableArray<Assembly> assemblies,
        ImmutableHashSet<Type> leftOut)
    {
        _leftOut = leftOut;
        _faults = faults;
        _assemblies = assemblies;
        _selectors = selectors;
        _targets = targets;
        _methods = methods;
        _formerNames = formerNames;
    }

    /// <summary>The names of the assemblies that were searched for configurables.</summary>
    public ImmutableArray<string> Assemblies =>
        [.. _assemblies.Select(assembly => assembly.GetName().Name!).Distinct(StringComparer.Ordinal)];

    /// <summary>Why a selector that is marked cannot be used, or null.</summary>
    public GinDiagnostic? FaultOf(string selector) => _faults.IsEmpty ? null
        : _faults.GetValueOrDefault(selector)
            ?? _faults.FirstOrDefault(fault => fault.Key is string known
                && known.EndsWith($".{selector}", StringComparison.Ordinal)).Value;

    /// <summary>Why a type that is marked cannot be used, or null.</summary>
    public GinDiagnostic? FaultOf(Type type) => _faults.GetValueOrDefault(type);

    public IEnumerable<Configurable> Configurables => _selectors.Values;

    /// <summary>The complete selectors, in the order of their characters.</summary>
    public IEnumerable<string> Selectors => _selectors.Selectors;

    public SelectorMatch<Configurable> Find(string selector, bool fold) => _selectors.Find(selector, fold);

    /// <summary>As <see cref="Find(string, bool)"/>, for a selector with its whole module.</summary>
    public SelectorMatch<Configurable> FindComplete(string selector, bool fold) =>
        _selectors.FindComplete(selector, fold);

    /// <summary>The configurables inside a module, at any depth.</summary>
    public IEnumerable<Configurable> InModule(string module, bool fold) =>
        _selectors.Values.Where(configurable => ModuleName.IsInside(configurable.Selector, module, fold));

    public Configurable? Find(Type type) => _targets.GetValueOrDefault(type);

    public Configurable? Find(MethodBase method) => _targets.GetValueOrDefault(KeyOf(method));

    /// <summary>What is registered now in place of a configurable that was known when a text was parsed.</summary>
    public Configurable Current(Configurable known) =>
        _selectors.TryGet(known.Selector, out var current) ? current
        : known.Target is MethodTarget target && Find(target.Method) is { } renamed ? renamed
        : known;

    /// <summary>Whether instance methods of a type, or of one it inherits from, are configurable.</summary>
    public bool HasInstanceMethods(Type type)
    {
        for (var declaring = type; declaring is not null && !_methods.IsEmpty; declaring = declaring.BaseType)
        {
            if (_methods.TryGetValue(declaring, out var method) && method.Target.InstanceType is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The configurable that old files call by this selector, or null.</summary>
    public Configurable? FindFormer(string selector) => _formerNames.GetValueOrDefault(selector);

    /// <summary>The shortest selector that names it alone; a method's always has its class.</summary>
    public string MinimalSelector(Configurable configurable)
    {
        var minimal = _selectors.MinimalSelector(configurable.Selector);
        return configurable.IsMethod && !minimal.Contains('.', StringComparison.Ordinal)
            ? $"{configurable.ClassName}.{minimal}"
            : minimal;
    }

    /// <summary>The names that a misspelled selector may have meant.</summary>
    public IReadOnlyList<string> Names => _names ??=
    [
        .. _selectors.Values
            .Select(configurable => configurable.DisplayName)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether a type is marked as configurable under a name that no file can say.</summary>
    public bool LeavesOut(Type type) => _leftOut.Contains(type);

    /// <summary>The registry with everything that an assembly marks, but for what no file can name.</summary>
    /// <exception cref="GinException"><c>GIN2101</c>, <c>GIN2108</c>: as for <see cref="Add"/>.</exception>
    /// <param name="scanned">What it marks.</param>
    /// <param name="isFound">
    /// Whether it was found without the program's doing: what cannot be registered is then reported to those that use it.
    /// </param>
    public Registry AddAssembly(ScannedAssembly scanned, bool isFound)
    {
        if (_assemblies.Contains(scanned.Assembly))
        {
            return this;
        }

        var added = Add([.. scanned.Configurables.Where(ModuleName.CanBeSaid)], isFound: isFound);
        return new Registry(
            added._selectors,
            added._targets,
            added._methods,
            added._formerNames,
            added._faults,
            _assemblies.Add(scanned.Assembly),
            _leftOut.Union(scanned.LeftOut.Select(configurable => configurable.Target.ResultType)));
    }

    /// <summary>The registry with more configurables.</summary>
    /// <param name="added">The new ones. Methods that were registered before their class become its methods.</param>
    /// <param name="mayReplace">Whether a second one with the same selector replaces the first.</param>
    /// <param name="isFound">Whether what cannot be registered is reported to those that use it, and not now.</param>
    /// <exception cref="GinException">
    /// <c>GIN2101</c>: two different ones have the same selector. <c>GIN2108</c>: a selector is no name.
    /// </exception>
    public Registry Add(ImmutableArray<Configurable> added, bool mayReplace = false, bool isFound = false)
    {
        Configurable[] earlier = [.. added.SelectMany(MethodsWithoutClass)];
        var builder = new Builder(this, earlier, mayReplace, isFound);
        foreach (var configurable in added)
        {
            builder.Add(configurable);
        }

        foreach (var method in earlier)
        {
            builder.Add(method.AsMethodOf(ClassOf(method, added)));
        }

        return builder.Build();
    }

    /// <summary>The methods of a class that were registered before it, under no module of their own.</summary>
    public IEnumerable<Configurable> MethodsWithoutClass(Configurable declaring)
    {
        if (declaring.Target is not ConstructorTarget { ResultType: var type } || !_methods.ContainsKey(type))
        {
            return [];
        }

        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
            | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return
            from method in type.GetMethods(Declared)
            let known = Find(method)
            where known is { IsMethod: false, Target: MethodTarget { IsClosed: false } }
                && known.Selector == ModuleName.Selector(known.Name, null, ModuleName.Of(method))
            select known;
    }

    private static Configurable ClassOf(Configurable method, ImmutableArray<Configurable> added) =>
        added.First(declaring => declaring.Target is ConstructorTarget { ResultType: var type }
            && type == ((MethodTarget)method.Target).Method.DeclaringType);

    /// <summary>A method that was generated at run time (a compiled expression) has no handle to ask for.</summary>
    private static object KeyOf(MethodBase method) => method.DeclaringType is null ? method : method.MethodHandle;
}
