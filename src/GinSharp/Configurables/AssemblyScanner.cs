using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace GinSharp.Configurables;

/// <summary>
/// Finds the application's assemblies that use GinSharp, and what they mark. Once per process; the result is immutable
/// and shared by all configs, and grows when further assemblies are loaded. Assemblies that can be unloaded are held
/// weakly, and taken into a config only when it uses something of theirs.
/// </summary>
internal static class AssemblyScanner
{
    // Weak, so that what can be unloaded is not kept alive by having been looked at.
    private static readonly ConditionalWeakTable<Assembly, Findings> Known = [];
    private static readonly Lock Gate = new();
    private static volatile Snapshot? _current;
    private static bool _isStarted;
    private static volatile bool _isReady;
    private static int _loads;

    /// <summary>The assemblies of the application that use GinSharp, in the order of their names.</summary>
    public static ImmutableArray<ScannedAssembly> Application => Current.Application;

    /// <summary>What is marked in assemblies that can be unloaded, in the order of their names.</summary>
    public static IEnumerable<ScannedAssembly> Unloadable =>
        Current.Unloadable.IsEmpty ? [] : Current.Unloadable.Select(Scan).OfType<ScannedAssembly>();

    private static Snapshot Current =>
        _isReady && _current is { } current && current.Loads == Volatile.Read(ref _loads) ? current : Look();

    /// <summary>
    /// What one assembly marks, whether or not it belongs to the application; null when it marks nothing.
    /// </summary>
    public static ScannedAssembly? Scan(Assembly assembly) => Known.GetValue(assembly, Read).Marked;

    private static ScannedAssembly? Scan(WeakReference<Assembly> assembly) =>
        assembly.TryGetTarget(out var target) ? Scan(target) : null;

    /// <summary>
    /// Looks at all assemblies that are loaded. Threads that ask meanwhile wait: until the first result is there, they
    /// would find no configurables.
    /// </summary>
    private static Snapshot Look()
    {
        lock (Gate)
        {
            Start();
            while (_current is not { } current || current.Loads != Volatile.Read(ref _loads))
            {
                // Read first: what is loaded while the others are looked at is looked at in the next round.
                var loads = Volatile.Read(ref _loads);
                _current = ScanLoaded(loads);
            }

            return _current;
        }
    }

    private static void Start()
    {
        // What resolves an assembly for the program may use a config itself, and then comes here again.
        if (_isStarted)
        {
            return;
        }

        _isStarted = true;
        try
        {
            Watch();
            LoadDependencies();
            _isReady = true;
        }
        finally
        {
            _isStarted = _isReady;
        }
    }

    private static void Watch()
    {
        AppDomain.CurrentDomain.AssemblyLoad -= Count;
        AppDomain.CurrentDomain.AssemblyLoad += Count;

        // The event would keep a copy of this library that can itself be unloaded.
        if (AssemblyLoadContext.GetLoadContext(typeof(AssemblyScanner).Assembly) is { IsCollectible: true } own)
        {
            own.Unloading += _ => AppDomain.CurrentDomain.AssemblyLoad -= Count;
        }
    }

    private static void Count(object? sender, AssemblyLoadEventArgs args) => Interlocked.Increment(ref _loads);

    private static Snapshot ScanLoaded(int loads)
    {
        var application = new List<ScannedAssembly>();
        var unloadable = new List<(string Name, WeakReference<Assembly> Assembly)>();
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (Scan(assembly) is not { } scanned)
            {
                continue;
            }

            if (assembly.IsCollectible)
            {
                unloadable.Add((scanned.Name, new WeakReference<Assembly>(assembly)));
            }
            else
            {
                application.Add(scanned);
            }
        }

        return new Snapshot(
            loads,
            [.. application.OrderBy(scanned => scanned.Name, StringComparer.Ordinal)],
            [.. unloadable.OrderBy(found => found.Name, StringComparer.Ordinal).Select(found => found.Assembly)]);
    }

    /// <summary>
    /// Loads the application's assemblies that refer to GinSharp. The compiler drops references that no code uses, so
    /// following references would miss a library that only a .gin file names.
    /// </summary>
    private static void LoadDependencies()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location);
        var loaded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            loaded.Add(assembly.ManifestModule.ScopeName);
        }

        var files = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var buffer = new byte[64 * 1024];
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (Path.GetDirectoryName(file) != framework
                && !name.StartsWith("System.", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.", StringComparison.Ordinal)
                && !loaded.Contains(Path.GetFileName(file))
                && MayReferToGinSharp(file, buffer))
            {
                TryLoad(name);
            }
        }
    }

    /// <summary>
    /// Whether an assembly holds GinSharp's name, as all that refer to it do. A search takes less time than loading the
    /// classes that read metadata from a file does; once the assembly is loaded, its metadata are read in full.
    /// </summary>
    private static bool MayReferToGinSharp(string file, Span<byte> buffer)
    {
        try
        {
            using var content = File.OpenHandle(file);
            return FileSearch.Contains(content, "GinSharp\0"u8, buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that cannot be read can hold no configurable that could be called.
            return false;
        }
    }

    private static void TryLoad(string name)
    {
        try
        {
            Assembly.Load(new AssemblyName(name));
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            // Listed for the application but not loadable (another platform's, say): nothing in it can be called
            // either.
        }
    }

    private static Findings Read(Assembly assembly) => new(ReadMarks(assembly));

    private static unsafe ScannedAssembly? ReadMarks(Assembly assembly)
    {
        if (assembly.IsDynamic || !assembly.TryGetRawMetadata(out var blob, out var length))
        {
            return null;
        }

        var metadata = new MetadataReader(blob, length);
        if (!MarkedMembers.ReferToGinSharp(metadata))
        {
            return null;
        }

        var marked = MarkedMembers.Read(assembly.ManifestModule, metadata);
        var collector = new MarkCollector(
            assembly,
            [.. marked.Where(mark => mark.Attribute == nameof(FormerlyNamedAttribute)).Select(mark => mark.Member!)]);
        foreach (var mark in marked)
        {
            collector.Add(mark);
        }

        return collector.ToScanned();
    }

    /// <summary>What is known of an assembly.</summary>
    private sealed record Findings(ScannedAssembly? Marked);

    /// <summary>What was found when so many assemblies had been loaded.</summary>
    private sealed record Snapshot(
        int Loads, ImmutableArray<ScannedAssembly> Application, ImmutableArray<WeakReference<Assembly>> Unloadable);
}
