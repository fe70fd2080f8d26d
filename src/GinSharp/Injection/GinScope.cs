using GinSharp.Injection;

namespace GinSharp;

/// <summary>
/// An active scope. It flows with the execution: into awaited methods, tasks and threads started from it. Disposing it
/// makes the scope around it active again.
/// </summary>
/// <remarks>
/// The body of an iterator runs when it is enumerated, perhaps after the scope around its call was left.
/// </remarks>
public sealed class GinScope : IDisposable
{
    private static readonly AsyncLocal<GinScope?> Active = new();

    private readonly GinScope? _outer;

    private GinScope(Injector injector, ScopePath path, GinScope? outer)
    {
        Injector = injector;
        Path = path;
        _outer = outer;
    }

    /// <summary>The scope names from the outermost in; empty at the root.</summary>
    public IReadOnlyList<string> Names => Path.Text.Length == 0 ? [] : Path.Text.Split('/');

    internal static GinScope? Current => Active.Value;

    internal Injector Injector { get; }

    internal ScopePath Path { get; }

    /// <summary>
    /// Makes the scope around this one active again. Does nothing where this scope is no longer active: when it was
    /// disposed before, or when an outer one was.
    /// </summary>
    public void Dispose()
    {
        for (var scope = Active.Value; scope is not null; scope = scope._outer)
        {
            if (ReferenceEquals(scope, this))
            {
                Active.Value = _outer;
                return;
            }
        }
    }

    /// <summary>The names joined by <c>/</c>.</summary>
    public override string ToString() => Path.Text;

    internal static GinScope Enter(Injector injector, ScopePath path)
    {
        var scope = new GinScope(injector, path, Active.Value);
        Active.Value = scope;
        return scope;
    }

    /// <summary>The innermost active scope of a config; the root where the config has none.</summary>
    internal static ScopePath Of(Injector injector) => Of(injector, Active.Value);

    /// <summary>The innermost active scope of a config; the root where the config has none.</summary>
    /// <param name="injector">The config's injector.</param>
    /// <param name="current">What <see cref="Current"/> is.</param>
    internal static ScopePath Of(Injector injector, GinScope? current)
    {
        for (var scope = current; scope is not null; scope = scope._outer)
        {
            if (ReferenceEquals(scope.Injector, injector))
            {
                return scope.Path;
            }
        }

        return ScopePath.Root;
    }
}
