using System.Runtime.CompilerServices;
using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>
/// The scopes of the references that made objects: they hold for the objects' configurable methods too. Objects are not
/// kept alive.
/// </summary>
internal sealed class InstanceScopes
{
    private readonly ConditionalWeakTable<object, ScopePath> _scopes = [];

    /// <summary>Notes what a call in a reference's scope made, where the object has configurable methods.</summary>
    public void Note(Registry registry, Configurable configurable, object? made, ScopePath scope)
    {
        if (made is not null
            && scope.Text.Length > 0
            && configurable.Target is ConstructorTarget { ResultType: var type }
            && registry.HasInstanceMethods(type))
        {
            _scopes.AddOrUpdate(made, scope);
        }
    }

    /// <summary>The scope that the methods of an object run in, or null for the active one.</summary>
    public ScopePath? Of(object? instance) =>
        instance is not null && _scopes.TryGetValue(instance, out var scope) ? scope : null;
}
