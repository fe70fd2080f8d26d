using System.Collections.Immutable;
using GinSharp.Configurables;

namespace GinSharp.Injection.Reach;

/// <summary>
/// A configurable that is called in a scope. The scope of a macro, and that of a singleton, is its name.
/// </summary>
/// <param name="Configurable">What is called.</param>
/// <param name="Scope">The names joined by <c>/</c>.</param>
/// <param name="IsScopeKnown">
/// Whether that is the scope; else it is the outer part of one that the program enters.
/// </param>
internal sealed record CallNode(Configurable Configurable, string Scope, bool IsScopeKnown) : ReachNode
{
    /// <summary>The parameters whose values the caller passes; of a root or a delegate.</summary>
    public ImmutableArray<string> Passed { get; init; } = [];

    /// <summary>The key of the container's service that the call is made for, or null.</summary>
    public object? ServiceKey { get; init; }

    public bool IsMacro => Configurable == BuiltIns.Macro;

    public bool IsSingleton => Configurable == BuiltIns.Singleton;

    public override string Name =>
        IsMacro ? $"%{Scope}"
        : IsSingleton ? $"@{InScope("gin.singleton")}()"
        : InScope(Configurable.DisplayName);

    public override string StepName(string parameter) => IsMacro || IsSingleton ? Name : base.StepName(parameter);

    /// <summary>Whether a binding in a scope could be seen by the call, whatever scope the program enters.</summary>
    public bool CouldSee(string bound) =>
        bound.Length == 0 || IsIn(Scope, bound) || (!IsScopeKnown && (Scope.Length == 0 || IsIn(bound, Scope)));

    private static bool IsIn(string scope, string outer) =>
        scope == outer || scope.StartsWith(outer + "/", StringComparison.Ordinal);

    private string InScope(string name) => Scope.Length switch
    {
        0 => name,
        <= 80 => $"{Scope}/{name}",
        _ => $"{Scope[..40]}…{Scope[^40..]}/{name}",
    };
}
