using GinSharp.Configurables;

namespace GinSharp.Injection.Delegates;

/// <summary>What a delegate is bound to: its method has the delegate's own signature and passes the call on.</summary>
internal abstract class DelegateShim
{
    /// <summary>A shim of the same type for another target.</summary>
    public abstract DelegateShim For(IDelegateTarget target);

    /// <summary>The result in the delegate's type.</summary>
    /// <exception cref="InvalidOperationException">It is no instance of it.</exception>
    protected static TResult Result<TResult>(object? result)
    {
        if (result is TResult typed)
        {
            return typed;
        }

        // Only of types that have a null it is the default value.
        if (result is null && default(TResult) is null)
        {
            return default!;
        }

        var given = result is null ? "null" : $"an object of type {TypeName.Of(result.GetType())}";
        throw new InvalidOperationException(
            $"The delegate must return {TypeName.Of(typeof(TResult))}, but what it calls returned {given}.");
    }
}
