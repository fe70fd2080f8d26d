using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;
using GinSharp.Reporting;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>
/// A set of configurables, what .gin files bind for them, and the record of what was called. Several live in one
/// process without seeing each other; <see cref="Gin"/> is the static face of one of them.
/// </summary>
/// <remarks>All members are safe to use from several threads at once.</remarks>
[RequiresUnreferencedCode(Trimming.UnreferencedCode)]
[RequiresDynamicCode(Trimming.DynamicCode)]
public sealed partial class GinConfig : IDisposable
{
    private readonly GinOptions _options;
    private readonly ConfigStore _store = new(ConfigState.Empty);
    private readonly OperativeRecord _operative = new();
    private readonly UsageRecord _usage = new();
    private readonly RunRecorder _runs = new();
    private readonly Injector _injector;
    private ImmutableArray<ScannedAssembly> _scanned = [];
    private ImmutableArray<Func<IReadOnlyCollection<GinBinding>, IEnumerable<KeyValuePair<string, object?>>?>> _hooks = [];
    private ImmutableArray<Assembly> _dynamicAssemblies = [];
    private ConfigFiles _files;
    private int _interactive;
    private bool _isDisposed;

    /// <summary>Creates a config that knows the application's configurables and binds nothing.</summary>
    /// <param name="options">How it reads and looks things up; null for the defaults.</param>
    public GinConfig(GinOptions? options = null)
        : this(options ?? new GinOptions(), isDefault: false)
    {
    }

    internal GinConfig(GinOptions options, bool isDefault)
    {
        _options = options;
        _files = new ConfigFiles(options.BasePath);
        _injector = new Injector(
            _store, new CallObservers(_operative, _usage, _runs), this, isDefault, options.FoldsNames);
    }

    /// <summary>Whether the config was finalized, and so refuses to be changed.</summary>
    public bool IsLocked => _store.IsLocked;

    /// <summary>
    /// What the texts that were parsed have that is no error but worth knowing: old names (<c>GIN2026</c>), what was
    /// passed over as unknown, a minus sign that does nothing (<c>GIN1025</c>), a key that is there twice
    /// (<c>GIN2039</c>, <c>GIN2040</c>); and, once the config is finalized, what is wrong in it only when a call reaches
    /// it (<c>GIN4001</c> to <c>GIN4006</c>, say), top-level names that nothing refers to (<c>GIN2038</c>), and
    /// arguments of delegates that are matched by position alone (<c>GIN4020</c>).
    /// </summary>
    public IReadOnlyList<GinDiagnostic> Warnings => _store.Current.AllWarnings;

    internal Injector Injector => _injector;

    private bool IsInteractive => Volatile.Read(ref _interactive) > 0;

    private LoadSettings LoadSettings => new()
    {
        Files = Volatile.Read(ref _files),
        DynamicAssemblies = _dynamicAssemblies,
        ScansApplication = _options.ScansApplication,
        FoldsNames = _options.FoldsNames,
        MaxIncludeDepth = _options.MaxIncludeDepth,
        Parser = new GinParserOptions { MaxNesting = _options.MaxNesting, MaxLength = _options.MaxFileLength },
    };

    /// <summary>
    /// Checks the config as a whole and locks it: runs the finalize hooks, and reports macros without a value, unknown
    /// references, holes that nothing fills, and every value that cannot become its parameter's type.
    /// </summary>
    /// <remarks>
    /// What is wrong only when a call reaches it (a value that is missing, a circle, a singleton that cannot be built)
    /// is among <see cref="Warnings"/>, and an error where what <see cref="AddRoot{T}"/> names certainly reaches it.
    /// </remarks>
    /// <exception cref="GinException">
    /// Something is wrong (<c>GIN2013</c> to <c>GIN2016</c>, <c>GIN2006</c>, <c>GIN3xxx</c>, <c>GIN4013</c> and
    /// others); the config stays open.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: it was finalized before.</exception>
    public void FinalizeConfig()
    {
        Refresh();
        var hooks = _hooks;
        _store.Lock(state => Finalized(state, hooks, []));
    }

    /// <summary>
    /// Adds a hook that <see cref="FinalizeConfig"/> runs: it sees all bindings and returns further ones, or null.
    /// </summary>
    /// <param name="hook">The hook. It must not change the config.</param>
    public void AddFinalizeHook(
        Func<IReadOnlyCollection<GinBinding>, IEnumerable<KeyValuePair<string, object?>>?> hook) =>
        ImmutableInterlocked.Update(ref _hooks, (hooks, added) => hooks.Add(added), hook);

    /// <summary>Opens a finalized config for changes until the result is disposed.</summary>
    public IDisposable Unlock()
    {
        var wasLocked = _store.IsLocked;
        _store.SetLocked(false);
        return new Cleanup(() => _store.SetLocked(wasLocked));
    }

    /// <summary>
    /// Lets configurables and constants be registered again under the same name until the result is disposed.
    /// </summary>
    public IDisposable InteractiveMode()
    {
        Interlocked.Increment(ref _interactive);
        return new Cleanup(() => Interlocked.Decrement(ref _interactive));
    }

    /// <summary>
    /// Forgets all bindings, imports, singletons and the record of calls, and unlocks the config. Registrations and
    /// hooks stay.
    /// </summary>
    /// <param name="constants">Whether constants are forgotten too.</param>
    public void Clear(bool constants = false)
    {
        _store.SetLocked(false);
        HasCommandLineSources = false;
        _store.UpdateUnlocked(state => state with
        {
            Bindings = BindingTable.Empty,
            Imports = [],
            Files = [],
            CommandLineNotes = [],
            Warnings = [],
            FinalWarnings = [],
            Constants = constants ? ConfigState.Empty.Constants : state.Constants,
        });
        _injector.ForgetSingletons();
        _operative.Clear();
        _usage.Clear();
        _runs.Clear();
    }

    /// <summary>
    /// Ends the use of the config. Where <see cref="GinOptions.RefusesUnusedBindings"/> is set, this is where the
    /// bindings are reported that no call used.
    /// </summary>
    /// <remarks>
    /// That report takes the place of an exception that is on its way when a <c>using</c> block ends; call
    /// <see cref="ThrowIfUnused"/> at the end of the run where that matters.
    /// </remarks>
    /// <exception cref="GinException"><c>GIN2032</c>: some bindings were not used.</exception>
    public void Dispose()
    {
        if (_options.RefusesUnusedBindings && !Interlocked.Exchange(ref _isDisposed, true))
        {
            ThrowIfUnused();
        }
    }

    /// <summary>Takes in what assemblies mark that were loaded since the last look.</summary>
    private void Refresh()
    {
        if (!_options.ScansApplication || AssemblyScanner.Application is var application && application == _scanned)
        {
            return;
        }

        _store.UpdateUnlocked(state => application.Aggregate(state, (known, scanned) => known.AddAssembly(scanned)));
        _scanned = application;
    }

    private sealed class Cleanup(Action action) : IDisposable
    {
        private Action? _action = action;

        public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
    }
}
