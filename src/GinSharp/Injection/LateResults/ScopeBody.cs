namespace GinSharp.Injection.LateResults;

/// <summary>
/// Notes which scope the code of an async stream is in, for its next step. Scopes that its code enters in tasks beside
/// it are noted too, so it must await those before it yields.
/// </summary>
internal sealed class ScopeBody
{
    private volatile GinScope _current;

    /// <param name="injector">The config of the stream.</param>
    /// <param name="scope">The scope that the stream was made in, or null for none.</param>
    public ScopeBody(Injector injector, GinScope? scope) => _current = GinScope.Start(this, injector, scope);

    public GinScope Current
    {
        get => _current;
        set => _current = value;
    }
}
