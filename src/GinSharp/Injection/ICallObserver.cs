namespace GinSharp.Injection;

/// <summary>Is told of every call when it is entered, before any reference runs and before anything is checked.</summary>
internal interface ICallObserver
{
    /// <param name="plan">The plan of the call.</param>
    /// <param name="isPassed">Whether the caller passed it, per parameter of the signature.</param>
    /// <param name="passedExtras">The names that the caller passed for the extras.</param>
    void OnCall(CallPlan plan, ReadOnlySpan<bool> isPassed, IReadOnlyCollection<string> passedExtras);
}
