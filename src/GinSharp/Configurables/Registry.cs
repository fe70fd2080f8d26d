using System.Collections.Immutable;
using System.Reflection;

namespace GinSharp.Configurables;

/// <summary>All configurables that a config knows, found by selector, by type or by method. Immutable.</summary>
internal sealed partial class Registry
{
    public static readonly Registry Empty = new(
        SelectorMap<Configurable>.Empty,
        ImmutableDictionary<Type, Configurable>.Empty,
        ImmutableDictionary<object, Configurable>.Empty,
        [],
        ImmutableDictionary<string, Configurable>.Empty.WithComparers(StringComparer.Ordinal),
        []);

    private readonly SelectorMap<Configurable> _selectors;
    private readonly ImmutableDictionary<Type, Configurable> _types;

    /// <summary>By handle: of one method there are several <see cref="MethodInfo"/>s.</summary>
    private readonly ImmutableDictionary<object, Configurable> _methods;
    private readonly ImmutableHashSet<Type> _instanceTypes;
    private readonly ImmutableDictionary<string, Configurable> _formerNames;

    private Registry(
        SelectorMap<Configurable> selectors,
        ImmutableDictionary<Type, Configurable> types,
        ImmutableDictionary<object, Configurable> methods,
        ImmutableHashSet<Type> instanceTypes,
        ImmutableDictionary<string, Configurable> formerNames,
        ImmutableArray<string> assemblies)
    {
        Assemblies = assemblies;
        _selectors = selectors;
        _types = types;
        _methods = methods;
        _instanceTypes = instanceTypes;
        _formerNames = formerNames;
    }

    /// <summary>The names of the assemblies that were searched for configurables.</summary>
    public ImmutableArray<string> Assemblies { get; }

    public IEnumerable<Configurable> Configurables => _selectors.Values;

    public SelectorMatch<Configurable> Find(string selector, bool fold) => _selectors.Find(selector, fold);

    public Configurable? Find(Type type) => _types.GetValueOrDefault(type);

    public Configurable? Find(MethodBase method) => _methods.GetValueOrDefault(KeyOf(method));

    /// <summary>What is registered now in place of a configurable that was known when a text was parsed.</summary>
    public Configurable Current(Configurable known) =>
        _selectors.TryGet(known.Selector, out var current) ? current
        : known.Target is MethodTarget target && Find(target.Method) is { } renamed ? renamed
        : known;

    /// <summary>Whether instance methods of a type, or of one it inherits from, are configurable.</summary>
    public bool HasInstanceMethods(Type type)
    {
        for (var declaring = type; declaring is not null && !_instanceTypes.IsEmpty; declaring = declaring.BaseType)
        {
            if (_instanceTypes.Contains(declaring))
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
    public IEnumerable<string> Names => _selectors.Values
        .Select(configurable => configurable.IsMethod ? $"{configurable.ClassName}.{configurable.Name}" : configurable.Name)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The registry with everything that an assembly marks.</summary>
    /// <exception cref="GinException"><c>GIN2101</c>, <c>GIN2108</c>: as for <see cref="Add"/>.</exception>
    public Registry AddAssembly(ScannedAssembly scanned)
    {
        var name = scanned.Assembly.GetName().Name!;
        if (Assemblies.Contains(name, StringComparer.Ordinal))
        {
            return this;
        }

        var added = Add(scanned.Configurables);
        return new Registry(
            added._selectors,
            added._types,
            added._methods,
            added._instanceTypes,
            added._formerNames,
            Assemblies.Add(name));
    }

    /// <summary>The registry with more configurables.</summary>
    /// <param name="added">The new ones. Methods that were registered before their class become its methods.</param>
    /// <param name="mayReplace">Whether a second one with the same selector replaces the first.</param>
    /// <exception cref="GinException">
    /// <c>GIN2101</c>: two different ones have the same selector. <c>GIN2108</c>: a selector is no name.
    /// </exception>
    public Registry Add(ImmutableArray<Configurable> added, bool mayReplace = false)
    {
        Configurable[] earlier = [.. added.SelectMany(MethodsWithoutClass)];
        var builder = new Builder(this, earlier, mayReplace);
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
    private IEnumerable<Configurable> MethodsWithoutClass(Configurable declaring)
    {
        if (_methods.IsEmpty || declaring.Target is not ConstructorTarget { ResultType: var type })
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
