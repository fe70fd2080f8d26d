using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>A config and what a program holds beside it: open scopes, and what it registered.</summary>
internal sealed class ApiWorld : IDisposable
{
    private readonly Stack<IDisposable> _scopes = [];
    private readonly Stack<IDisposable> _openings = [];

    public ApiWorld() => Config.AddAssembly(typeof(Plain).Assembly);

    public GinConfig Config { get; } = new(new GinOptions { ScansApplication = false, BasePath = ApiFiles.Folder });

    /// <summary>What another config needs to read the same texts.</summary>
    public List<Action<GinConfig>> Registrations { get; init; } = [];

    /// <summary>
    /// Whether a text cannot lead to the same calls, as documented: a reference was skipped, or a configurable was
    /// exchanged under its bindings.
    /// </summary>
    public bool IsTainted { get; set; }

    /// <summary>A config that knows the same and binds nothing.</summary>
    public ApiWorld Fresh()
    {
        var fresh = new ApiWorld();
        using (fresh.Config.InteractiveMode())
        {
            foreach (var registration in Registrations)
            {
                registration(fresh.Config);
            }
        }

        return fresh;
    }

    public void Register(Action<GinConfig> registration)
    {
        registration(Config);
        Registrations.Add(registration);
        IsTainted |= _openings.Any(opening => opening is Interactive);
    }

    public void Enter(string? scope) => _scopes.Push(Config.Scope(scope));

    public void Leave()
    {
        if (_scopes.TryPop(out var scope))
        {
            scope.Dispose();
        }
    }

    public void Unlock() => _openings.Push(Config.Unlock());

    public void StartInteractive() => _openings.Push(new Interactive(Config.InteractiveMode()));

    public void Close()
    {
        if (_openings.TryPop(out var opening))
        {
            opening.Dispose();
        }
    }

    /// <summary>Leaves all scopes; what was opened stays, for closing it may lock the config.</summary>
    public void LeaveAll()
    {
        while (_scopes.Count > 0)
        {
            Leave();
        }
    }

    public void Dispose()
    {
        LeaveAll();
        while (_openings.Count > 0)
        {
            Close();
        }

        Config.Dispose();
    }

    private sealed class Interactive(IDisposable mode) : IDisposable
    {
        public void Dispose() => mode.Dispose();
    }
}
