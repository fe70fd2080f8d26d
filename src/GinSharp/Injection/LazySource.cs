using System.Reflection;

namespace GinSharp.Injection;

/// <summary>
/// A configurable that is called when its result is first needed, in the scope that it was handed over in. Each call of the
/// one that takes it gets one of its own.
/// </summary>
/// <param name="handle">What is called.</param>
/// <param name="item">What it gives.</param>
internal sealed class LazySource(ConfigurableHandle handle, Type item) : ValueSource
{
    private static readonly MethodInfo Generic =
        typeof(LazySource).GetMethod(nameof(CreateTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Func<ConfigurableHandle, object> _create =
        Generic.MakeGenericMethod(item).CreateDelegate<Func<ConfigurableHandle, object>>();

    /// <summary>Whether a parameter can take a lazy result.</summary>
    public static bool CanCreate(Type target) =>
        target.IsConstructedGenericType && target.GetGenericTypeDefinition() == typeof(Lazy<>);

    public override object? Get(in CallContext context) =>
        _create(handle with { Scope = handle.Scope ?? context.Scope, Services = context.Services });

    private static Lazy<T> CreateTyped<T>(ConfigurableHandle handle)
    {
        var factory = new GinFactory<T>(handle);
        return new Lazy<T>(factory.Create);
    }
}
