namespace GinSharp.Configurables;

/// <summary>
/// What a configurable calls in the end. Reflection supplies the ones here; generated code can supply others.
/// </summary>
internal abstract class ConfigurableTarget
{
    /// <summary>The type or method, as messages name it.</summary>
    public abstract string DisplayName { get; }

    /// <summary>The type of the result: the class, or what the method returns.</summary>
    public abstract Type ResultType { get; }

    /// <summary>The class of the instance that a call needs, or null where it needs none.</summary>
    public virtual Type? InstanceType => null;

    /// <summary>The parameters.</summary>
    /// <param name="selector">The configurable's complete selector, for messages.</param>
    /// <exception cref="GinException">The target cannot be configurable (<c>GIN21xx</c>).</exception>
    public abstract Signature ReadSignature(string selector);

    /// <summary>Calls the target.</summary>
    /// <param name="instance">The instance, where <see cref="InstanceType"/> asks for one.</param>
    /// <param name="arguments">One value per parameter of the signature.</param>
    public abstract object? Invoke(object? instance, Span<object?> arguments);
}
