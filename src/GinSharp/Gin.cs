using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GinSharp.Syntax;
using Microsoft.Extensions.FileProviders;

namespace GinSharp;

/// <summary>
/// The static face of a <see cref="GinConfig"/>: calls and reads are those of the config that runs the configurable
/// which asks, and elsewhere of <see cref="Default"/>.
/// </summary>
/// <remarks>
/// What changes a config (parsing, binding, finalizing, clearing) always changes <see cref="Default"/>, also inside a
/// configurable that another config runs; that config is changed through its own members. What is registered for the
/// whole process (constants, external types, hooks) is added to <see cref="Default"/> too.
/// </remarks>
[RequiresUnreferencedCode(Trimming.UnreferencedCode)]
[RequiresDynamicCode(Trimming.DynamicCode)]
public static class Gin
{
    /// <summary>The one config of the process that exists by itself.</summary>
    public static GinConfig Default { get; } = new(new GinOptions(), isDefault: true);

    /// <summary>The config that calls and reads go to; it flows with the execution.</summary>
    public static GinConfig Current => GinScope.Current is { } scope ? (GinConfig)scope.Injector.Owner : Default;

    /// <summary>Passed for a parameter at a call, it demands that the config binds the parameter.</summary>
    public static GinRequired Required => GinRequired.Instance;

    /// <inheritdoc cref="GinConfig.IsLocked"/>
    public static bool IsLocked => Current.IsLocked;

    /// <inheritdoc cref="GinConfig.CurrentScope"/>
    public static IReadOnlyList<string> CurrentScope => Current.CurrentScope;

    /// <inheritdoc cref="GinConfig.Parse"/>
    public static GinIncludeTree Parse(string text, SkipUnknown? skipUnknown = null) =>
        Default.Parse(text, skipUnknown);

    /// <inheritdoc cref="GinConfig.ParseFile"/>
    public static GinIncludeTree ParseFile(string path, SkipUnknown? skipUnknown = null) =>
        Default.ParseFile(path, skipUnknown);

    /// <inheritdoc cref="GinConfig.ParseFilesAndBindings"/>
    public static IReadOnlyList<GinIncludeTree> ParseFilesAndBindings(
        IEnumerable<string> files,
        IEnumerable<string> bindings,
        bool finalize = true,
        SkipUnknown? skipUnknown = null) => Default.ParseFilesAndBindings(files, bindings, finalize, skipUnknown);

    /// <inheritdoc cref="GinConfig.ParseCommandLine"/>
    public static GinCommandLine ParseCommandLine(
        IReadOnlyList<string> args, string? defaultFile = null, TextWriter? output = null) =>
        Default.ParseCommandLine(args, defaultFile, output);

    /// <inheritdoc cref="GinConfig.AddSearchPath"/>
    public static void AddSearchPath(string path) => Default.AddSearchPath(path);

    /// <inheritdoc cref="GinConfig.AddFileProvider"/>
    public static void AddFileProvider(IFileProvider provider) => Default.AddFileProvider(provider);

    /// <inheritdoc cref="GinConfig.Create{T}()"/>
    public static T Create<T>() => Current.Create<T>();

    /// <inheritdoc cref="GinConfig.Create{T}(ReadOnlySpan{ValueTuple{string, object?}})"/>
    public static T Create<T>(params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Current.Create<T>(arguments);

    /// <inheritdoc cref="GinConfig.Create{T}(GinArgument[])"/>
    public static T Create<T>(params GinArgument[] arguments) => Current.Create<T>(arguments);

    /// <inheritdoc cref="GinConfig.Invoke{T}(Delegate)"/>
    public static T Invoke<T>(Delegate method) => Current.Invoke<T>(method);

    /// <inheritdoc cref="GinConfig.Invoke{T}(Delegate, ReadOnlySpan{object?})"/>
    public static T Invoke<T>(Delegate method, params ReadOnlySpan<object?> arguments) =>
        Current.Invoke<T>(method, arguments);

    /// <inheritdoc cref="GinConfig.Invoke{T}(Delegate, object?[])"/>
    [OverloadResolutionPriority(1)] // An array of texts would become a span of objects.
    public static T Invoke<T>(Delegate method, object?[]? arguments) => Current.Invoke<T>(method, arguments);

    /// <inheritdoc cref="GinConfig.Invoke(Delegate)"/>
    public static void Invoke(Delegate method) => Current.Invoke(method);

    /// <inheritdoc cref="GinConfig.Invoke(Delegate, ReadOnlySpan{object?})"/>
    public static void Invoke(Delegate method, params ReadOnlySpan<object?> arguments) =>
        Current.Invoke(method, arguments);

    /// <inheritdoc cref="GinConfig.Invoke(Delegate, object?[])"/>
    [OverloadResolutionPriority(1)] // An array of texts would become a span of objects.
    public static void Invoke(Delegate method, object?[]? arguments) => Current.Invoke(method, arguments);

    /// <inheritdoc cref="GinConfig.Scope(string?)"/>
    [OverloadResolutionPriority(1)] // So that Scope(null) means this one.
    public static GinScope Scope(string? name) => Current.Scope(name);

    /// <inheritdoc cref="GinConfig.Scope(GinScope)"/>
    public static GinScope Scope(GinScope scope) => Current.Scope(scope);

    /// <inheritdoc cref="GinConfig.GetConfigurable"/>
    public static GinFactory<object?> GetConfigurable(string selector) => Current.GetConfigurable(selector);

    /// <inheritdoc cref="GinConfig.Get{TDelegate}"/>
    public static TDelegate Get<TDelegate>(string selector)
        where TDelegate : Delegate => Current.Get<TDelegate>(selector);

    /// <inheritdoc cref="GinConfig.Bind"/>
    public static void Bind(string key, object? value) => Default.Bind(key, value);

    /// <inheritdoc cref="GinConfig.Query"/>
    public static object? Query(string key) => Current.Query(key);

    /// <inheritdoc cref="GinConfig.GetBindings"/>
    public static IReadOnlyDictionary<string, object?> GetBindings(
        string selector, bool resolveReferences = true, bool inheritScopes = true) =>
        Current.GetBindings(selector, resolveReferences, inheritScopes);

    /// <inheritdoc cref="GinConfig.AddRoot{T}(IEnumerable{string})"/>
    public static void AddRoot<T>(params IEnumerable<string> passed) => Current.AddRoot<T>(passed);

    /// <inheritdoc cref="GinConfig.AddRoot(string, IEnumerable{string})"/>
    public static void AddRoot(string selector, params IEnumerable<string> passed) =>
        Current.AddRoot(selector, passed);

    /// <inheritdoc cref="GinConfig.FinalizeConfig"/>
    public static void FinalizeConfig() => Default.FinalizeConfig();

    /// <inheritdoc cref="GinConfig.Unlock"/>
    public static IDisposable Unlock() => Default.Unlock();

    /// <inheritdoc cref="GinConfig.Clear"/>
    public static void Clear(bool constants = false) => Default.Clear(constants);

    /// <inheritdoc cref="GinConfig.ConfigText"/>
    public static string ConfigText(ConfigTextFormat? format = null) => Current.ConfigText(format);

    /// <inheritdoc cref="GinConfig.OperativeConfig"/>
    public static string OperativeConfig(ConfigTextFormat? format = null) => Current.OperativeConfig(format);

    /// <inheritdoc cref="GinConfig.Warnings"/>
    public static IReadOnlyList<GinDiagnostic> Warnings => Current.Warnings;

    /// <inheritdoc cref="GinConfig.Explain"/>
    public static GinExplanation Explain(string key) => Current.Explain(key);

    /// <inheritdoc cref="GinConfig.UnusedBindings"/>
    public static IReadOnlyList<GinUnusedBinding> UnusedBindings() => Current.UnusedBindings();

    /// <inheritdoc cref="GinConfig.ThrowIfUnused"/>
    public static void ThrowIfUnused() => Current.ThrowIfUnused();

    /// <inheritdoc cref="GinConfig.Record"/>
    public static GinRunRecord Record() => Current.Record();
}
