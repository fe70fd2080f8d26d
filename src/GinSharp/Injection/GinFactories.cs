using System.Reflection;

namespace GinSharp.Injection;

/// <summary>Makes <see cref="GinFactory{T}"/>s for types that are known only when the program runs.</summary>
internal static class GinFactories
{
    private static readonly MethodInfo Generic =
        typeof(GinFactories).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>A factory for a parameter of a factory type, or of type object; null for any other.</summary>
    public static object? TryCreate(ConfigurableHandle handle, Type target)
    {
        if (target == typeof(object))
        {
            return new GinFactory<object?>(handle);
        }

        return target.IsGenericType && target.GetGenericTypeDefinition() == typeof(GinFactory<>)
            ? Generic.MakeGenericMethod(target.GenericTypeArguments[0]).Invoke(null, [handle])
            : null;
    }

    private static GinFactory<T> Create<T>(ConfigurableHandle handle) => new(handle);
}
