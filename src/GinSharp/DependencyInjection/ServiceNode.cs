using GinSharp.Configurables;
using GinSharp.Injection.Reach;

namespace GinSharp.DependencyInjection;

/// <summary>A service that the container itself creates.</summary>
/// <param name="Implementation">Its class.</param>
/// <param name="Key">The key that it is asked for with, or null.</param>
/// <param name="Scope">The gin scope that is active then.</param>
/// <param name="IsScopeKnown">Whether that is the scope; else it is the outer part of it.</param>
internal sealed record ServiceNode(Type Implementation, object? Key, string Scope, bool IsScopeKnown) : ReachNode
{
    public override string Name => TypeName.Of(Implementation);
}
