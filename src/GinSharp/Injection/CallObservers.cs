using GinSharp.Configurables;

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

    public void OnMade(CallPlan plan, IReadOnlyCollection<(ConfigurableParameter Member, object? Value)> values)
    {
        foreach (var observer in observers)
        {
            observer.OnMade(plan, values);
        }
    }
}
