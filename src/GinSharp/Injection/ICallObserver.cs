using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>
/// Is told of calls when they are entered, before any reference runs and before anything is checked. Of calls that are
/// all alike, it is told of the first only.
/// </summary>
internal interface ICallObserver
{
    /// <param name="plan">The plan of the call.</param>
    /// <param name="origins">Where the argument comes from, per parameter of the signature.</param>
    /// <param name="passedExtras">The names that the caller passed for the extras.</param>
    void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras);

    /// <summary>Is told what members hold that a call left as the class sets them.</summary>
    /// <param name="plan">The plan of the call.</param>
    /// <param name="values">The members and what the new object holds in them; only valid for the time being.</param>
    void OnMade(CallPlan plan, IReadOnlyCollection<(ConfigurableParameter Member, object? Value)> values)
    {
    }
}
