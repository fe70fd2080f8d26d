namespace GinSharp.Injection.Delegates;

/// <summary>What a delegate that <see cref="DelegateFactory"/> makes calls.</summary>
internal interface IDelegateTarget
{
    /// <summary>Makes one call.</summary>
    /// <param name="arguments">The delegate's arguments in order; they live as long as the call.</param>
    /// <returns>
    /// The result, an instance of the delegate's result type, or null where that has a null. It is the target that
    /// converts, or refuses with the configurable's name and place; what slips through is an
    /// <see cref="InvalidOperationException"/> to the delegate's caller. A void delegate drops it.
    /// </returns>
    object? Invoke(ReadOnlySpan<object?> arguments);
}
