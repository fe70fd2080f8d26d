using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GinSharp.Injection;
using GinSharp.Injection.Reach;

namespace GinSharp.DependencyInjection;

/// <summary>
/// Tells of services that need themselves before the container begins to create them: it would wait for itself, and two
/// threads that begin at two ends would wait for each other.
/// </summary>
internal static class ServiceCircles
{
    /// <summary>Whether a service may need itself in some scope, under one state of a config.</summary>
    private static readonly ConditionalWeakTable<PlanCache, ConcurrentDictionary<ConfigurableService, bool>> Possible = [];

    /// <exception cref="GinException"><c>GIN4003</c>: the service needs itself, or something that does.</exception>
    public static void ThrowIfCertain(
        GinConfig config, IServiceProvider provider, ConfigurableService service, object? key, ScopePath active)
    {
        var plans = config.Injector.Plans;
        var possible = Possible.GetValue(plans, static _ => new());
        if (!possible.TryGetValue(service, out var isPossible))
        {
            isPossible = IsPossible(new ServiceGraph(config, provider, service.Services), service);
            possible.TryAdd(service, isPossible);
        }

        if (isPossible)
        {
            ThrowIfCertain(config, new ServiceGraph(config, provider, service.Services), service, key, active);
        }
    }

    private static bool IsPossible(ServiceGraph graph, ConfigurableService service)
    {
        var isFound = false;
        var walk = new ReachWalk(graph.PossibleStepsOf, onCircle: _ => isFound = true);
        if (graph.PossibleNodeOf(service) is { } start)
        {
            walk.From(start);
        }

        return isFound;
    }

    private static void ThrowIfCertain(
        GinConfig config, ServiceGraph graph, ConfigurableService service, object? key, ScopePath active)
    {
        var singletons = config.Injector.Singletons;
        var walk = new ReachWalk(
            node => node is CallNode { IsSingleton: true } call && singletons.IsBuilt(call.Scope) ? [] : graph.StepsOf(node),
            onCircle: circle => throw new GinException(ReachChecks.Circular(circle)));
        if (graph.NodeOf(service, key, active.Text, isActiveKnown: true) is { } start)
        {
            walk.From(start);
        }
    }
}
