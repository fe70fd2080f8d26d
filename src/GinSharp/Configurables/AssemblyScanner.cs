using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace GinSharp.Configurables;

/// <summary>
/// Finds the application's assemblies that use GinSharp, and what they mark. Once per process; the result is immutable
/// and shared by all configs, and grows when further assemblies are loaded.
/// </summary>
internal static class AssemblyScanner
{
    private static readonly ConcurrentDictionary<Assembly, ScannedAssembly?> Scanned = new();
    private static readonly Lock Gate = new();
    private static ImmutableArray<ScannedAssembly> _current = [];
    private static bool _isWatching;
    private static volatile bool _isStale = true;

    /// <summary>The assemblies of the application that use GinSharp, in the order they were found.</summary>
    public static ImmutableArray<ScannedAssembly> Application
    {
        get
        {
            if (!_isStale)
            {
                return _current;
            }

            lock (Gate)
            {
                if (!_isWatching)
                {
                    _isWatching = true;
                    AppDomain.CurrentDomain.AssemblyLoad += (_, _) => _isStale = true;
                    LoadDependencies();
                }

                while (_isStale)
                {
                    _isStale = false;
                    _current = ScanLoaded();
                }

                return _current;
            }
        }
    }

    /// <summary>
    /// What one assembly marks, whether or not it belongs to the application; null when it marks nothing.
    /// </summary>
    public static ScannedAssembly? Scan(Assembly assembly) => Scanned.GetOrAdd(assembly, Read);

    /// <exception cref="GinException"><c>GIN21xx</c>: what an assembly marks cannot be registered.</exception>
    private static ImmutableArray<ScannedAssembly> ScanLoaded()
    {
        try
        {
            var found = new List<ScannedAssembly>();
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
            {
                if (Scan(assembly) is { } scanned)
                {
                    found.Add(scanned);
                }
            }

            found.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
            return [.. found];
        }
        catch
        {
            // Whoever asks next is told of the same mistake, instead of finding no configurables.
            _isStale = true;
            throw;
        }
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

    private static unsafe ScannedAssembly? Read(Assembly assembly)
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
}
