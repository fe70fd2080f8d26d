namespace GinSharp.Injection;

/// <summary>Tells several observers.</summary>
internal sealed class CallObservers(params ICallObserver[] observers) : ICallObserver
{
    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        foreach (var observer in observers)
        {
            observer.OnCall(plan, origins, passedExtras);
        }
    }
}
