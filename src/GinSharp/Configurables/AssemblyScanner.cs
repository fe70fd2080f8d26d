using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

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
            return
            [
                .. from assembly in AppDomain.CurrentDomain.GetAssemblies()
                   let scanned = Scan(assembly)
                   where scanned is not null
                   orderby assembly.GetName().Name
                   select scanned,
            ];
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
        var files = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var file in files)
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (Path.GetDirectoryName(file) != framework
                && !name.StartsWith("System.", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.", StringComparison.Ordinal)
                && RefersToGinSharp(file))
            {
                TryLoad(name);
            }
        }
    }

    private static bool RefersToGinSharp(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            return image.HasMetadata && MarkedMembers.ReferToGinSharp(image.GetMetadataReader());
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or UnauthorizedAccessException)
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

        return Collect(assembly, MarkedMembers.Read(assembly.ManifestModule, metadata));
    }

    private static ScannedAssembly? Collect(Assembly assembly, ImmutableArray<MarkedMember> marked)
    {
        var renamed = marked
            .Where(mark => mark.Attribute == nameof(FormerlyNamedAttribute))
            .Select(mark => mark.Member)
            .ToHashSet();
        var classes = new Dictionary<Type, Configurable>();
        var methods = new List<(MethodInfo Method, ConfigurableSettings Settings)>();
        var enums = ImmutableArray.CreateBuilder<Type>();
        foreach (var mark in marked)
        {
            switch (mark.Attribute, mark.Member)
            {
                case (nameof(GinConstantsAttribute), Type type):
                    enums.Add(type);
                    break;
                case (nameof(ConfigurableAttribute), Type type):
                    classes[type] = ConfigurableFactory.FromType(type, Settings(mark, renamed.Contains(type)));
                    break;
                case (nameof(ConfigurableAttribute), ConstructorInfo { DeclaringType: { } type }):
                    classes.TryAdd(
                        type, ConfigurableFactory.FromType(type, Settings(mark, renamed.Contains(type))));
                    break;
                case (nameof(ConfigurableAttribute), MethodInfo method):
                    methods.Add((method, Settings(mark, renamed.Contains(method))));
                    break;
            }
        }

        ImmutableArray<Configurable> configurables =
        [
            .. classes.Values,
            .. methods.Select(method => ConfigurableFactory.FromMethod(
                method.Method, method.Settings, classes.GetValueOrDefault(method.Method.DeclaringType!))),
        ];
        return configurables.IsEmpty && enums.Count == 0
            ? null
            : new ScannedAssembly(assembly, configurables, enums.ToImmutable());
    }

    /// <summary>
    /// What the metadata already tell is not asked by reflection: attributes take longer than all the rest.
    /// </summary>
    private static ConfigurableSettings Settings(MarkedMember mark, bool isRenamed)
    {
        var settings = ConfigurableSettings.From(
            mark.HasArguments ? mark.Member.GetCustomAttribute<ConfigurableAttribute>(inherit: false) : null);
        return isRenamed ? settings : settings with { FormerNames = [] };
    }
}
