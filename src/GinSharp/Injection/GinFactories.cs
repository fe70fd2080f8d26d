using System.Reflection;

namespace GinSharp.Injection;

/// <summary>Makes <see cref="GinFactory{T}"/>s for types that are known only when the program runs.</summary>
internal static class GinFactories
{
    private static readonly MethodInfo Generic =
        typeof(GinFactories).GetMethod(nameof(CreateTyped), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Whether a parameter can take a factory: one of a factory type, or of type object.</summary>
    public static bool CanCreate(Type target) => target == typeof(object) || IsFactory(target);

    public static bool IsFactory(Type target) =>
        target.IsGenericType && target.GetGenericTypeDefinition() == typeof(GinFactory<>);

    public static object Create(ConfigurableHandle handle, Type target) => target == typeof(object)
        ? new GinFactory<object?>(handle)
        : Generic.MakeGenericMethod(target.GenericTypeArguments[0]).Invoke(null, [handle])!;

    private static GinFactory<T> CreateTyped<T>(ConfigurableHandle handle) => new(handle);
}
