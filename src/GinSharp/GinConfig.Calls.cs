using System.Reflection;
using System.Runtime.CompilerServices;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection;

namespace GinSharp;

public sealed partial class GinConfig
{
    /// <summary>The names of the active scope from the outermost in; empty at the root.</summary>
    public IReadOnlyList<string> CurrentScope =>
        GinScope.Of(_injector).Text is { Length: > 0 } text ? text.Split('/') : [];

    /// <summary>Creates an object from what the config gives.</summary>
    /// <typeparam name="T">A configurable class or struct.</typeparam>
    /// <exception cref="GinException">
    /// <c>GIN4010</c>: the type is not configurable. <c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.
    /// </exception>
    public T Create<T>() => (T)_injector.Call(Require(typeof(T)), null, default)!;

    /// <summary>Creates an object; what the arguments do not name, the config gives.</summary>
    /// <typeparam name="T">A configurable class or struct.</typeparam>
    /// <param name="arguments">Values for parameters by name, which win over the config.</param>
    /// <exception cref="GinException">
    /// <c>GIN4010</c>: the type is not configurable. <c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.
    /// </exception>
    public T Create<T>(params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        (T)_injector.Call(Require(typeof(T)), null, new PassedArguments([], arguments))!;

    /// <inheritdoc cref="Create{T}(ReadOnlySpan{ValueTuple{string, object?}})"/>
    /// <remarks>For languages that have no spans.</remarks>
    public T Create<T>(params GinArgument[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return (T)_injector.Call(Require(typeof(T)), null, PassedArguments.Of(arguments))!;
    }

    /// <summary>Calls a configurable method; what the caller does not pass, the config gives.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="method">The method; the delegate's instance is the one it is called on.</param>
    /// <exception cref="GinException">
    /// <c>GIN4010</c>: the method is not configurable. <c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.
    /// </exception>
    public T Invoke<T>(Delegate method) => Call<T>(method, default);

    /// <inheritdoc cref="Invoke{T}(Delegate)"/>
    /// <param name="method">The method; the delegate's instance is the one it is called on.</param>
    /// <param name="arguments">
    /// Values for the first parameters, which win over the config. A <see cref="GinArgument"/> among them is for the
    /// parameter that it names; any other value, a tuple too, is one argument.
    /// </param>
    public T Invoke<T>(Delegate method, params ReadOnlySpan<object?> arguments) =>
        Call<T>(method, PassedArguments.Of(arguments));

    /// <inheritdoc cref="Invoke{T}(Delegate)"/>
    /// <param name="method">The method; the delegate's instance is the one it is called on.</param>
    /// <param name="arguments">
    /// An <c>object[]</c> holds the arguments, as anywhere in C#; cast it to <c>object</c> where it is one argument. An
    /// array of any other type, such as a <c>string[]</c>, is one argument.
    /// </param>
    [OverloadResolutionPriority(1)] // An array of texts would become a span of objects.
    public T Invoke<T>(Delegate method, object?[]? arguments) => Call<T>(method, PassedArguments.OfArray(arguments));

    /// <summary>
    /// Calls a configurable method without a result; what the caller does not pass, the config gives.
    /// </summary>
    /// <param name="method">The method; the delegate's instance is the one it is called on.</param>
    /// <exception cref="GinException">
    /// <c>GIN4010</c>: the method is not configurable. <c>GIN3xxx</c>, <c>GIN4xxx</c>: the call cannot be made.
    /// </exception>
    public void Invoke(Delegate method) => Call(method, default);

    /// <inheritdoc cref="Invoke(Delegate)"/>
    /// <param name="method">The method; the delegate's instance is the one it is called on.</param>
    /// <param name="arguments">As for <see cref="Invoke{T}(Delegate, ReadOnlySpan{object?})"/>.</param>
    public void Invoke(Delegate method, params ReadOnlySpan<object?> arguments) =>
        Call(method, PassedArguments.Of(arguments));

    /// <inheritdoc cref="Invoke(Delegate)"/>
    /// <param name="method">The method; the delegate's instance is the one it is called on.</param>
    /// <param name="arguments">As for <see cref="Invoke{T}(Delegate, object?[])"/>.</param>
    [OverloadResolutionPriority(1)] // An array of texts would become a span of objects.
    public void Invoke(Delegate method, object?[]? arguments) => Call(method, PassedArguments.OfArray(arguments));

    /// <summary>Enters a scope inside the active one, until the result is disposed.</summary>
    /// <param name="name">Names joined by <c>/</c>; null or empty for the root.</param>
    /// <exception cref="GinException">
    /// <c>GIN2028</c>: the name is no scope. <c>GIN2046</c>: it has too many names.
    /// </exception>
    [OverloadResolutionPriority(1)] // So that Scope(null) means this one.
    public GinScope Scope(string? name) => GinScope.EnterByCode(
        _injector,
        string.IsNullOrEmpty(name) ? ScopePath.Root : _injector.Scopes.Append(GinScope.Of(_injector), Checked(name)));

    /// <summary>
    /// Enters a scope again that was entered before, in place of the active one, until the result is disposed.
    /// </summary>
    /// <param name="scope">A result of <see cref="Scope(string?)"/>, of this config or another.</param>
    public GinScope Scope(GinScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return GinScope.EnterByCode(_injector, scope.Path);
    }

    /// <summary>A configurable as something to call.</summary>
    /// <param name="selector">
    /// Its selector. A scope before it replaces the active one at each call; without one, the scope that is active now
    /// does.
    /// </param>
    /// <exception cref="GinException">
    /// <c>GIN2001</c>, <c>GIN2002</c>: nothing, or more than one configurable, matches.
    /// </exception>
    public GinFactory<object?> GetConfigurable(string selector) => new(Handle(selector));

    /// <summary>
    /// A configurable as a delegate. The delegate's parameters are matched by name, case and underscores ignored, then
    /// by type where only one fits, and by position last.
    /// </summary>
    /// <typeparam name="TDelegate">The delegate's type.</typeparam>
    /// <param name="selector">As for <see cref="GetConfigurable"/>.</param>
    /// <exception cref="GinException">
    /// <c>GIN2001</c>, <c>GIN2002</c>: nothing, or more than one configurable, matches. <c>GIN4016</c>: it does not
    /// match the delegate.
    /// </exception>
    public TDelegate Get<TDelegate>(string selector)
        where TDelegate : Delegate => (TDelegate)HandleDelegate.Create(Handle(selector), typeof(TDelegate));

    private T Call<T>(Delegate method, PassedArguments passed)
    {
        var result = Call(method, passed);
        if (result is T fitting)
        {
            return fitting;
        }

        var reference = new GinReference(
            GinReferenceKind.Configurable, "", Require(method.Method).Configurable.Selector, isCall: true, null);
        return (T)CallResult.Convert(_injector.CurrentContext, result, typeof(T), reference)!;
    }

    private object? Call(Delegate method, PassedArguments passed)
    {
        _store.ThrowIfEnded();
        ArgumentNullException.ThrowIfNull(method);
        var callee = Require(method.Method);
        var takesInstance = callee.Configurable.Target.InstanceType is not null;

        // An extension method's instance is its first argument; a registered delegate brings its own.
        if (method is { Method.IsStatic: true, Target: not null }
            && callee.Configurable.Target is MethodTarget { IsClosed: false })
        {
            return _injector.Call(
                callee, null, new PassedArguments([method.Target, .. passed.Positional], passed.Named));
        }

        return takesInstance && _injector.Instances.Of(method.Target) is { } scope
            ? _injector.CallIn(scope, callee, method.Target, passed)
            : _injector.Call(callee, method.Target, passed);
    }

    private ConfigurableHandle Handle(string selector)
    {
        _store.ThrowIfEnded();
        ArgumentNullException.ThrowIfNull(selector);
        var slash = selector.LastIndexOf('/');
        var scope = slash < 0 ? GinScope.Of(_injector) : ScopePath.Root.Append(Checked(selector[..slash]));
        return new ConfigurableHandle(_injector, Require(selector[(slash + 1)..]), scope);
    }

    private string Checked(string scope) =>
        _limits.WhyNot(scope) is { } fault ? throw new GinException(fault) : scope;

    internal Configurable Require(string selector)
    {
        Refresh(selector);
        var diagnostics = new DiagnosticBag();
        var found = new NameResolver(_options.FoldsNames, diagnostics)
            .FindConfigurable(_store.Current.Registry, selector, span: null);
        diagnostics.ThrowIfErrors();
        return found!;
    }

    internal ScopedPlans Require(Type type)
    {
        _store.ThrowIfEnded();
        if (_injector.Plans.Of(type) is { } known)
        {
            return known;
        }

        Refresh(type.Assembly);
        return _injector.Plans.Of(type) ?? throw (_store.Current.Registry.FaultOf(type) is { } fault
            ? new GinException([fault])
            : Unregistered.Fault(type, _store.Current.Registry));
    }

    private ScopedPlans Require(MethodInfo method)
    {
        if (_injector.Plans.Of(method) is { } known)
        {
            return known;
        }

        Refresh(method.DeclaringType?.Assembly);
        return _injector.Plans.Of(method) ?? throw Unregistered.Fault(method);
    }
}
