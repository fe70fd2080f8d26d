namespace GinSharp.Bindings;

/// <summary>Undoes something when it is disposed for the first time.</summary>
internal sealed class Cleanup(Action action) : IDisposable
{
    private Action? _action = action;

    public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
}
