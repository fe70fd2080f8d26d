using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Configurables;
using GinSharp.Injection;
using GinSharp.Injection.Reach;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.DependencyInjection;

/// <summary>
/// What a config's references and a container's registrations lead to together. What a factory of the program asks for
/// is not known.
/// </summary>
/// <param name="config">The config.</param>
/// <param name="provider">The container.</param>
/// <param name="services">The container's registrations.</param>
internal sealed class ServiceGraph(GinConfig config, IServiceProvider provider, IServiceCollection services)
{
    private readonly ReferenceGraph _references = new(config.Injector.Plans.State);
    private readonly ServiceRegistrations _registrations = new(services);

    public ReferenceGraph References => _references;

    /// <summary>The call that creates a registered configurable; null where that is not one, or has no one scope.</summary>
    /// <param name="service">The service.</param>
    /// <param name="key">The key that it is asked for with.</param>
    /// <param name="active">The gin scope that is active then.</param>
    /// <param name="isActiveKnown">Whether that is the scope; else it is the outer part of it.</param>
    public CallNode? NodeOf(ConfigurableService service, object? key, string active = "", bool isActiveKnown = false)
    {
        if (key == KeyedService.AnyKey)
        {
            return null;
        }

        try
        {
            var scope = service.ScopeFor(key)?.Text;
            return new CallNode(service.Find(config), scope ?? active, scope is not null || isActiveKnown)
            {
                ServiceKey = key,
            };
        }
        catch (GinException)
        {
            // There is no such configurable, or no such scope: reported where the service is checked, or created.
            return null;
        }
    }

    /// <summary>The steps that creating something certainly takes.</summary>
    public IEnumerable<ReachStep> StepsOf(ReachNode node) => node is ServiceNode service
        ? StepsOf(service)
        : _references.StepsOf((CallNode)node).Concat(ServedSteps((CallNode)node));

    /// <summary>The steps that creating something may take, in whatever scope and for whatever key.</summary>
    public IEnumerable<ReachStep> PossibleStepsOf(ReachNode node)
    {
        if (node is ServiceNode { Implementation: var implementation })
        {
            return
                from constructor in implementation.GetConstructors()
                from parameter in constructor.GetParameters()
                from target in PossibleTargets(parameter.ParameterType)
                select new ReachStep(node.StepName(parameter.Name ?? ""), target);
        }

        var call = (CallNode)node;
        return (
            from binding in _references.BindingsOf(call.Configurable)
            where call.CouldSee(binding.Scope)
            from step in _references.StepsOf(call, binding)
            select step with { To = Anywhere((CallNode)step.To) })
            .Concat(
                from parameter in ParametersOf(call)
                where ContainerServices.CanBeService(parameter.Type)
                from target in PossibleTargets(parameter.Type)
                select new ReachStep(call.StepName(parameter.Name), target));
    }

    /// <summary>The values that the container gives, because the config does not.</summary>
    private IEnumerable<ReachStep> ServedSteps(CallNode call)
    {
        var container = new ContainerServices(provider, call.ServiceKey);
        var bound = _references.InForce(call);
        return
            from parameter in ParametersOf(call)
            where !bound.ContainsKey(parameter.Name)
                && !parameter.IsRequired
                && !parameter.TakesServiceKey
                && !_references.IsBoundDeeper(call, parameter.Name)
                && container.Has(parameter)
            from target in Targets(parameter.Type, container.KeyFor(parameter), call.Scope, call.IsScopeKnown)
            select new ReachStep(call.StepName(parameter.Name), target);
    }

    /// <summary>The container takes the constructor with the most parameters that it can fill.</summary>
    private IEnumerable<ReachStep> StepsOf(ServiceNode node)
    {
        var container = new ContainerServices(provider, node.Key);
        var constructor = node.Implementation.GetConstructors()
            .OrderByDescending(candidate => candidate.GetParameters().Length)
            .FirstOrDefault(candidate => Array.TrueForAll(
                candidate.GetParameters(),
                parameter => parameter.HasDefaultValue || IsServed(container, parameter)));
        return
            from parameter in constructor?.GetParameters() ?? []
            where IsServed(container, parameter)
            let key = parameter.GetCustomAttribute<FromKeyedServicesAttribute>()
            from target in Targets(
                parameter.ParameterType,
                key is { LookupMode: ServiceKeyLookupMode.InheritKey } ? node.Key : key?.Key,
                node.Scope,
                node.IsScopeKnown)
            select new ReachStep(node.StepName(parameter.Name ?? ""), target);
    }

    private static bool IsServed(ContainerServices container, ParameterInfo parameter)
    {
        var key = parameter.GetCustomAttribute<FromKeyedServicesAttribute>();
        return parameter.IsDefined(typeof(ServiceKeyAttribute)) || container.Has(parameter.ParameterType, key);
    }

    private IEnumerable<ReachNode> Targets(Type type, object? key, string scope, bool isScopeKnown)
    {
        foreach (var (descriptor, implementation) in _registrations.Find(type, key))
        {
            var target = _registrations.ConfigurableOf(descriptor) is { } configurable
                ? NodeOf(configurable, key, scope, isScopeKnown)
                : implementation is null ? (ReachNode?)null : new ServiceNode(implementation, key, scope, isScopeKnown);
            if (target is not null)
            {
                yield return target;
            }
        }
    }

    private IEnumerable<ReachNode> PossibleTargets(Type type)
    {
        foreach (var (descriptor, implementation) in _registrations.FindAny(type))
        {
            var target = _registrations.ConfigurableOf(descriptor) is { } configurable
                ? PossibleNodeOf(configurable)
                : implementation is null ? (ReachNode?)null : new ServiceNode(implementation, null, "", false);
            if (target is not null)
            {
                yield return target;
            }
        }
    }

    /// <summary>The call that creates a registered configurable, in whatever scope.</summary>
    public CallNode? PossibleNodeOf(ConfigurableService service)
    {
        try
        {
            return new CallNode(service.Find(config), "", IsScopeKnown: false);
        }
        catch (GinException)
        {
            return null;
        }
    }

    private static CallNode Anywhere(CallNode call) => call.IsMacro || (call.IsSingleton && call.IsScopeKnown)
        ? call
        : call with { Scope = "", IsScopeKnown = false };

    private static ImmutableArray<ConfigurableParameter> ParametersOf(CallNode call)
    {
        if (call.Configurable.Target is BuiltInTarget)
        {
            return [];
        }

        try
        {
            return call.Configurable.Signature.Parameters;
        }
        catch (GinException)
        {
            return [];
        }
    }
}
