using GinSharp.Configurables;

namespace GinSharp;

/// <summary>
/// Makes a class configurable that cannot carry <see cref="ConfigurableAttribute"/> itself: one of another library, or
/// a closed form of a generic one. It stands on the assembly, or on any class of it.
/// </summary>
/// <typeparam name="T">The class: <c>[assembly: Configurable&lt;Cache&lt;int&gt;&gt;]</c>.</typeparam>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ConfigurableAttribute<T> : Attribute, IConfigurableType
{
    /// <summary>Names the configurable after the class, without its type arguments.</summary>
    public ConfigurableAttribute()
    {
    }

    /// <summary>Names the configurable.</summary>
    /// <param name="name">
    /// A name, or a dotted name whose last part is the name and whose other parts are appended to the module.
    /// </param>
    public ConfigurableAttribute(string name) => Name = name;

    /// <summary>The name in .gin files, or null for the name of the class.</summary>
    public string? Name { get; }

    /// <summary>The module in .gin files, or null for the namespace and the enclosing types of the class.</summary>
    public string? Module { get; init; }

    Type IConfigurableType.Type => typeof(T);
}
