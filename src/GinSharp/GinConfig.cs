using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection;
using GinSharp.Reporting;
using GinSharp.Syntax;

namespace GinSharp;

/// <summary>
/// A set of configurables, what .gin files bind for them, and the record of what was called. Several live in one
/// process without seeing each other; <see cref="Gin"/> is the static face of one of them.
/// </summary>
/// <remarks>
/// All members are safe to use from several threads at once. A config owns the gin singletons that it makes.
/// </remarks>
[RequiresUnreferencedCode(Trimming.UnreferencedCode)]
[RequiresDynamicCode(Trimming.DynamicCode)]
public sealed partial class GinConfig : IDisposable, IAsyncDisposable
{
    private readonly GinOptions _options;
    private readonly ConfigStore _store;
    private readonly CallRecords _records;
    private readonly Injector _injector;
    private readonly ValueLimits _limits;
    private ImmutableArray<ScannedAssembly> _scanned = [];
    private int _interactive;

    /// <summary>Creates a config that knows the application's configurables and binds nothing.</summary>
    /// <param name="options">How it reads and looks things up; null for the defaults.</param>
    public GinConfig(GinOptions? options = null)
        : this(options ?? new GinOptions(), isDefault: false)
    {
    }

    internal GinConfig(GinOptions options, bool isDefault)
    {
        _options = options;
        _limits = new ValueLimits
        {
            MaxNesting = options.MaxNesting,
            MaxExpansion = options.MaxExpansion,
            MaxDigits = options.MaxDigits,
            MaxScopes = options.MaxScopes,
        };
        _store = new ConfigStore(ConfigState.Empty with { Lookup = new ConfigFiles(options.BasePath) }, this);
        _records = new CallRecords(options.RecordsCalls, options.MaxRecordedScopes);
        _injector = new Injector(_store, _records, this, isDefault, options.FoldsNames, _limits, options.MaxCalls);
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

    private LoadSettings Settings(ConfigState state, FileReads reads) => new()
    {
        Files = state.Lookup,
        Reads = reads,
        DynamicAssemblies = state.DynamicAssemblies,
        ScansApplication = _options.ScansApplication,
        FoldsNames = _options.FoldsNames,
        MaxIncludeDepth = _options.MaxIncludeDepth,
        MaxIncludes = _options.MaxIncludes,
        MaxTotalLength = _options.MaxTotalLength,
        Limits = _limits,
        Parser = new GinParserOptions
        {
            MaxNesting = _options.MaxNesting,
            MaxLength = _options.MaxFileLength,
            MaxDigits = _options.MaxDigits,
            MaxDiagnostics = _options.MaxDiagnostics,
        },
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
    /// <remarks>
    /// Hooks and converters run while other threads may go on using the config. Where one of them changed it meanwhile,
    /// they run again; <c>GIN2050</c> where that does not end.
    /// </remarks>
    public void FinalizeConfig()
    {
        Refresh();
        _store.Lock(state => Finalized(state, new DiagnosticBag { Limit = _options.MaxDiagnostics }));
    }

    /// <summary>
    /// Adds a hook that <see cref="FinalizeConfig"/> runs: it sees all bindings and returns further ones, or null.
    /// </summary>
    /// <param name="hook">
    /// The hook. It must not change the config, nor may what it starts. It is called again where another thread changed
    /// the config meanwhile.
    /// </param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddFinalizeHook(
        Func<IReadOnlyCollection<GinBinding>, IEnumerable<KeyValuePair<string, object?>>?> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        _store.Update(
            "take in a finalize hook", state => state with { Hooks = state.Hooks.Add(new FinalizeHook(hook)) });
    }

    /// <summary>
    /// Opens a finalized config for changes until the result is disposed, and every other one that is not yet disposed.
    /// </summary>
    public IDisposable Unlock() => _store.Unlock();

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
        _store.Reopen();
        HasCommandLineSources = false;
        _store.UpdateLocked(state => state with
        {
            Bindings = BindingTable.Empty,
            Imports = [],
            Files = [],
            CommandLineNotes = [],
            FurtherFiles = 0,
            Warnings = [],
            FinalWarnings = [],
            Constants = constants ? ConfigState.Empty.Constants : state.Constants,
        });
        _injector.ForgetSingletons();
        _records.Clear();
    }

    /// <summary>
    /// Disposes the gin singletons that the config made, the last made first; of those that
    /// <see cref="Clear"/> forgot, who holds them disposes. One that throws does not keep the others from being disposed.
    /// </summary>
    /// <remarks>
    /// A disposed config still answers what it was (<see cref="ConfigText"/>, <see cref="OperativeConfig"/>,
    /// <see cref="Record"/>, <see cref="UnusedBindings"/>), and what it handed out can be called, but for gin singletons;
    /// its own calls and changes throw <see cref="ObjectDisposedException"/>. <see cref="Gin.Default"/> goes on. An object
    /// that is only <see cref="IAsyncDisposable"/> is waited for; <see cref="DisposeAsync"/> does not block.
    /// </remarks>
    /// <exception cref="AggregateException">
    /// Several singletons threw; what only one threw is thrown as it is.
    /// </exception>
    public void Dispose()
    {
        var objects = _injector.EndSingletons();
        try
        {
            Disposal.DisposeAll(objects);
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc cref="Dispose"/>
    public async ValueTask DisposeAsync()
    {
        var objects = _injector.EndSingletons();
        try
        {
            await Disposal.DisposeAllAsync(objects).ConfigureAwait(false);
        }
        finally
        {
            End();
        }
    }

    private void End()
    {
        if (!_injector.IsDefault)
        {
            _store.End();
        }
    }

    /// <summary>Takes in what assemblies mark that were loaded since the last look.</summary>
    private void Refresh()
    {
        if (!_options.ScansApplication || AssemblyScanner.Application is var application && application == _scanned)
        {
            return;
        }

        _store.TakeIn(state => application.Aggregate(state, (known, scanned) => known.AddAssembly(scanned, isFound: true)));
        _scanned = application;
    }

    /// <summary>As <see cref="Refresh()"/>, and what a selector may mean of assemblies that can be unloaded.</summary>
    private void Refresh(string selector)
    {
        Refresh();
        if (_options.ScansApplication && AssemblyScanner.Unloadable.Any(scanned => scanned.MayMean(selector)))
        {
            _store.TakeIn(state => state.Meet(selector));
        }
    }

    /// <summary>As <see cref="Refresh()"/>, and an assembly of which something is used.</summary>
    private void Refresh(Assembly? assembly)
    {
        Refresh();
        if (_options.ScansApplication
            && assembly is { IsCollectible: true }
            && AssemblyScanner.Scan(assembly) is { } scanned)
        {
            _store.TakeIn(state => state.AddAssembly(scanned, isFound: true));
        }
    }

    /// <summary>The selector of a key: what stands before its parameter.</summary>
    private static string SelectorOf(string key) => key.LastIndexOf('.') is > 0 and var dot ? key[..dot] : key;
}
