using System.Globalization;
using System.Text;
using GinSharp.Configurables;
using GinSharp.Injection;
using GinSharp.Injection.LateResults;

namespace GinSharp;

/// <summary>
/// An active scope. It flows with the execution: into awaited methods, tasks and threads started from it. Disposing it
/// makes the scope around it active again.
/// </summary>
/// <remarks>
/// What a configurable returns to be run later, such as an iterator, runs in the scope that made it, wherever that is. The
/// scopes that an iterator's own code enters hold across its <c>yield</c>s.
/// </remarks>
public sealed class GinScope : IDisposable
{
    private static readonly AsyncLocal<GinScope?> Active = new();

    // The scope around this one, or a BodyLink: few scopes have one, and the others are not to pay for it.
    private readonly object? _outer;

    private GinScope(Injector injector, ScopePath path, object? outer)
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

    private GinScope? Outer => _outer as GinScope ?? (_outer as BodyLink)?.Outer;

    private ScopeBody? Body => (_outer as BodyLink)?.Body;

    /// <summary>
    /// The scope that a service key or the name of options stands for: its text, in which every character but letters,
    /// digits, <c>_</c> and <c>/</c> becomes <c>_</c>, and a name that starts with anything but an ASCII letter gets a
    /// <c>_</c> before it. So <c>"gpt-4"</c> is <c>gpt_4</c> and <c>7</c> is <c>_7</c>.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <returns>A text that names a scope in a .gin file.</returns>
    public static string NameFor(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var text = Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";
        return string.Join('/', text.Split('/').Select(NameOf));
    }

    /// <summary>
    /// Makes the scope around this one active again. Does nothing where this scope is no longer active: when it was
    /// disposed before, or when an outer one was.
    /// </summary>
    public void Dispose()
    {
        var innermost = Active.Value;
        for (var scope = innermost; scope is not null; scope = scope.Outer)
        {
            if (ReferenceEquals(scope, this))
            {
                if (Body is { } body && ReferenceEquals(body.Current, innermost))
                {
                    body.Current = Outer!;
                }

                Active.Value = Outer;
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

    /// <summary>Enters a scope for the program, which may be the code of an async stream.</summary>
    internal static GinScope EnterByCode(Injector injector, ScopePath path)
    {
        var outer = Active.Value;
        if (outer?.Body is not { } body)
        {
            return Enter(injector, path);
        }

        return Active.Value = body.Current = new GinScope(injector, path, new BodyLink(outer, body));
    }

    /// <summary>The scope that the code of an async stream starts in.</summary>
    internal static GinScope Start(ScopeBody body, Injector injector, GinScope? outer) =>
        new(outer?.Injector ?? injector, outer?.Path ?? ScopePath.Root, new BodyLink(outer, body));

    /// <summary>Makes a scope active that was before, or none, and gives the one that was until now.</summary>
    internal static GinScope? Swap(GinScope? scope)
    {
        var active = Active.Value;
        if (!ReferenceEquals(active, scope))
        {
            Active.Value = scope;
        }

        return active;
    }

    /// <summary>The innermost active scope of a config; the root where the config has none.</summary>
    internal static ScopePath Of(Injector injector) => Of(injector, Active.Value);

    /// <summary>The innermost active scope of a config; the root where the config has none.</summary>
    /// <param name="injector">The config's injector.</param>
    /// <param name="current">What <see cref="Current"/> is.</param>
    internal static ScopePath Of(Injector injector, GinScope? current)
    {
        for (var scope = current; scope is not null; scope = scope.Outer)
        {
            if (ReferenceEquals(scope.Injector, injector))
            {
                return scope.Path;
            }
        }

        return ScopePath.Root;
    }

    private static string NameOf(string part)
    {
        var name = string.Concat(part.EnumerateRunes().Select(rune =>
            Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) ? rune.ToString() : "_"));
        return ModuleName.IsName(name) ? name : $"_{name}";
    }

    /// <summary>What is around a scope in the code of an async stream, and the note of that stream.</summary>
    private sealed record BodyLink(GinScope? Outer, ScopeBody Body);
}
