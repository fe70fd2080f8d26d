using System.Reflection;
using GinSharp.Configurables;

// The overloads of Register differ in their first parameter, so optional ones cannot make a call ambiguous.
#pragma warning disable RS0026

namespace GinSharp;

public sealed partial class GinConfig
{
    /// <summary>Makes a class or struct configurable that carries no attribute: one of another library, say.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">Its name; null for the type's. A dotted one brings its own module.</param>
    /// <param name="module">Its module; null for the namespace and the enclosing types.</param>
    /// <param name="allowList">
    /// The only parameters that may be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <param name="denyList">
    /// The parameters that may not be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <exception cref="GinException"><c>GIN21xx</c>: it cannot be configurable.</exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void Register<T>(
        string? name = null,
        string? module = null,
        IEnumerable<string>? allowList = null,
        IEnumerable<string>? denyList = null) =>
        Register(typeof(T), name, module, allowList, denyList);

    /// <inheritdoc cref="Register{T}"/>
    /// <param name="type">The type.</param>
    /// <param name="name">Its name; null for the type's. A dotted one brings its own module.</param>
    /// <param name="module">Its module; null for the namespace and the enclosing types.</param>
    /// <param name="allowList">
    /// The only parameters that may be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <param name="denyList">
    /// The parameters that may not be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    public void Register(
        Type type,
        string? name = null,
        string? module = null,
        IEnumerable<string>? allowList = null,
        IEnumerable<string>? denyList = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        Add(_ => ConfigurableFactory.FromType(type, Settings(name, module, allowList, denyList)));
    }

    /// <summary>Makes what a delegate calls configurable, on the delegate's own instance if it has one.</summary>
    /// <param name="method">The delegate; a lambda or a local function needs a <paramref name="name"/>.</param>
    /// <param name="name">Its name; null for the method's. A dotted one brings its own module.</param>
    /// <param name="module">Its module; null for the namespace and the enclosing types.</param>
    /// <param name="allowList">
    /// The only parameters that may be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <param name="denyList">
    /// The parameters that may not be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <exception cref="GinException"><c>GIN21xx</c>: it cannot be configurable.</exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void Register(
        Delegate method,
        string? name = null,
        string? module = null,
        IEnumerable<string>? allowList = null,
        IEnumerable<string>? denyList = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        Add(registry => ConfigurableFactory.FromDelegate(
            method, Settings(name, module, allowList, denyList), ClassOf(method.Method, registry)));
    }

    /// <summary>
    /// Makes a method configurable. One of a configurable class takes the class as its module; an instance method is
    /// called through <c>Invoke(instance.Method)</c>.
    /// </summary>
    /// <param name="method">The method.</param>
    /// <param name="name">Its name; null for the method's. A dotted one brings its own module.</param>
    /// <param name="module">Its module; null for the class, or for the namespace and the enclosing types.</param>
    /// <param name="allowList">
    /// The only parameters that may be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <param name="denyList">
    /// The parameters that may not be bound; null for those of its <c>[Configurable]</c>.
    /// </param>
    /// <exception cref="GinException"><c>GIN21xx</c>: it cannot be configurable.</exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void Register(
        MethodInfo method,
        string? name = null,
        string? module = null,
        IEnumerable<string>? allowList = null,
        IEnumerable<string>? denyList = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        Add(registry => ConfigurableFactory.FromMethod(
            method, Settings(name, module, allowList, denyList), ClassOf(method, registry)));
    }

    /// <summary>
    /// Searches an assembly for <c>[Configurable]</c> that is not found by itself, as in a single-file program.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="GinException"><c>GIN21xx</c>: what it marks cannot be registered.</exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _store.Update("take in an assembly", state =>
            AssemblyScanner.Scan(assembly) is { } scanned
                ? state.AddAssembly(scanned, isFound: false)
                : state);
    }

    /// <summary>
    /// Lets files that say <c>from __gin__ import dynamic_registration</c> register public types and methods of an
    /// assembly on the spot. Without it such files are refused: a config file is data, and must not construct arbitrary
    /// types.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AllowDynamicRegistration(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _store.Update("allow dynamic registration", state => state.DynamicAssemblies.Contains(assembly)
            ? state
            : state with { DynamicAssemblies = state.DynamicAssemblies.Add(assembly) });
    }

    /// <summary>
    /// Adds a constant: <c>%name</c>, or any suffix of it that is unique. Constants are never copied.
    /// </summary>
    /// <param name="name">Its name, with a module in front where one is needed: <c>some.module.PI</c>.</param>
    /// <param name="value">Any object.</param>
    /// <exception cref="GinException">
    /// <c>GIN2108</c>: the name is none. <c>GIN2109</c>: it could not be told from another constant.
    /// </exception>
    public void AddConstant(string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        Refresh();
        _store.UpdateLocked(state => state.AddConstant(name, value, IsInteractive));
    }

    /// <summary>
    /// Adds each member of an enum as a constant: <c>%module.Enum.Member</c>, or any suffix that is unique.
    /// </summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="module">The module; null for the namespace and the enclosing types.</param>
    /// <exception cref="GinException"><c>GIN2109</c>: one could not be told from another constant.</exception>
    public void AddConstants<TEnum>(string? module = null)
        where TEnum : struct, Enum
    {
        Refresh();
        _store.UpdateLocked(state => state.AddConstants(typeof(TEnum), module, IsInteractive));
    }

    /// <summary>Adds a conversion for bound values, which wins over the built-in ones.</summary>
    /// <typeparam name="T">The type of the parameters that it serves.</typeparam>
    /// <param name="convert">
    /// Makes a value of a literal: a <c>long</c>, <c>double</c>, <c>string</c>, <c>bool</c>, a
    /// <c>List&lt;object?&gt;</c>, an <c>object?[]</c> for a tuple, a <see cref="GinDictionary"/>, and so on. An
    /// exception from it is reported as a fault of the binding.
    /// </param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddConverter<T>(Func<object?, T> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        _store.Update("take in a converter", state => state with
        {
            Converters = state.Converters.SetItem(typeof(T), literal => convert(literal)),
        });
    }

    private static Configurable? ClassOf(MethodInfo method, Registry registry) =>
        method.DeclaringType is { } type ? registry.Find(type) : null;

    private static ConfigurableSettings Settings(
        string? name, string? module, IEnumerable<string>? allowList, IEnumerable<string>? denyList) => new()
        {
            Name = name,
            Module = module,
            AllowList = allowList,
            DenyList = denyList,
        };

    private void Add(Func<Registry, Configurable> create)
    {
        Refresh();
        _store.Update("take in a configurable", state =>
        {
            var configurable = create(state.Registry);

            // What the program registers itself is checked at once; what is found by scanning, at its first use.
            _ = configurable.Signature;
            return state.Register(configurable, IsInteractive);
        });
    }
}
