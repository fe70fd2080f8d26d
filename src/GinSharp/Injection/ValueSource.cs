namespace GinSharp.Injection;

/// <summary>Where an argument's value comes from, decided when a plan is built and asked at each call.</summary>
internal abstract class ValueSource
{
    /// <summary>Whether every call gets the same object, which nobody can change.</summary>
    public virtual bool IsConstant => false;

    /// <summary>The value, where it is known without a call: to be checked, not to be handed out.</summary>
    public virtual bool TryKnow(out object? value)
    {
        value = IsConstant ? Get(default) : null;
        return IsConstant;
    }

    /// <summary>The value for one call.</summary>
    public abstract object? Get(in CallContext context);
}
