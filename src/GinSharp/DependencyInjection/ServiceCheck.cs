using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection;
using GinSharp.Injection.Conversion;
using GinSharp.Injection.Reach;
using GinSharp.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.DependencyInjection;

/// <summary>Says whether a service, and what its bindings call, can be created, without creating anything.</summary>
internal sealed class ServiceCheck(
    GinConfig config, ConfigurableService service, IServiceProvider provider, DiagnosticBag diagnostics)
{
    private readonly PlanCache _plans = config.Injector.Plans;
    private readonly ServiceLifetimes _lifetimes = new(service.Services);
    private readonly HashSet<(Configurable Configurable, ScopePath Scope, bool IsSingleton)> _seen = [];

    // A service for any key has no one scope to look at; each key's is checked when it is asked for.
    private readonly bool _isForAnyKey = service.Key == KeyedService.AnyKey;

    private readonly ContainerServices _services = new(provider, service.Key);

    /// <summary>Checks all configurables that are registered in a container.</summary>
    /// <param name="config">The container's config.</param>
    /// <param name="provider">The container.</param>
    /// <param name="diagnostics">Receives what is wrong, each fault once.</param>
    public static void RunAll(GinConfig config, IServiceProvider provider, DiagnosticBag diagnostics)
    {
        ConfigurableService[] services = [.. provider.GetServices<ConfigurableService>()];
        foreach (var service in services)
        {
            new ServiceCheck(config, service, provider, diagnostics).Run();
        }

        if (services.Length > 0)
        {
            ReportReached(new ServiceGraph(config, provider, services[0].Services), config, services, diagnostics);
        }
    }

    /// <summary>What creating the services certainly meets, besides values that are missing.</summary>
    private static void ReportReached(
        ServiceGraph graph, GinConfig config, ConfigurableService[] services, DiagnosticBag diagnostics)
    {
        var known = diagnostics.Select(Identity).ToHashSet();
        var walk = ReachChecks.Follow(
            config.Injector.Plans,
            graph.StepsOf,
            new CallFaults(graph.References, isServed: _ => true),
            fault =>
            {
                if (fault.Descriptor != CallDiagnostics.MissingRequired
                    && fault.Descriptor != CallDiagnostics.MissingArgument
                    && known.Add(Identity(fault)))
                {
                    diagnostics.Add(fault.As(GinSeverity.Error));
                }
            });
        foreach (var service in services)
        {
            if (graph.NodeOf(service, service.Key) is { } start)
            {
                walk.From(start);
            }
        }
    }

    private static (string Id, SourceSpan? Span, string Message) Identity(GinDiagnostic fault) =>
        (fault.Id, fault.Span, fault.Message);

    private void Run()
    {
        try
        {
            var configurable = service.Find(config);
            var result = configurable.Target.ResultType;
            if (_plans.Compiler.Fit(result, service.ServiceType) == ResultFit.Never)
            {
                diagnostics.Add(
                    CallDiagnostics.WrongResult,
                    null,
                    null,
                    $"@{configurable.Name}()",
                    TypeName.Of(result),
                    TypeName.Of(service.ServiceType));
                return;
            }

            var scope = _isForAnyKey ? null : service.ScopeFor(service.Key);
            var isSingleton = service.Lifetime == ServiceLifetime.Singleton;
            Check(configurable, scope ?? ScopePath.Root, scope is not null, isSingleton);
        }
        catch (GinException exception)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                diagnostics.Add(diagnostic);
            }
        }
    }

    private void Check(Configurable configurable, ScopePath scope, bool isScopeKnown, bool isSingleton)
    {
        if (!_seen.Add((configurable, scope, isSingleton)))
        {
            return;
        }

        var plan = _plans.Of(configurable).Get(scope);
        foreach (var argument in plan.Arguments)
        {
            if (argument.Binding is { } binding)
            {
                Follow(binding, scope, isScopeKnown, isSingleton);
            }
            else if (!argument.IsRequired && _services.Has(argument.Parameter))
            {
                CheckLifetime(plan, argument.Parameter, isSingleton);
            }
            else if (!argument.HasValue && (isScopeKnown || !IsBoundAnywhere(configurable, argument.Parameter)))
            {
                ReportMissing(plan, argument);
            }
        }

        foreach (var extra in plan.Extras)
        {
            Follow(extra.Binding!, scope, isScopeKnown, isSingleton);
        }
    }

    /// <summary>Checks what a bound value calls. What it hands over uncalled may be passed arguments later.</summary>
    private void Follow(Binding binding, ScopePath scope, bool isScopeKnown, bool isSingleton)
    {
        foreach (var reference in BoundValues.ReferencesIn(binding.Value))
        {
            if (reference.Kind == GinReferenceKind.Macro)
            {
                FollowBuiltIn(BuiltIns.Macro, ScopePath.Of(reference.FullName), isSingleton);
            }
            else if (reference is { IsCall: true, Configurable: { } called, Kind: GinReferenceKind.Configurable })
            {
                var isScoped = reference.Scope.Length > 0;
                var target = isScoped ? ScopePath.Of(reference.Scope) : scope;
                if (called == BuiltIns.Singleton)
                {
                    FollowBuiltIn(BuiltIns.Singleton, target, isSingleton: true);
                }
                else
                {
                    Check(_plans.State.Registry.Current(called), target, isScoped || isScopeKnown, isSingleton);
                }
            }
        }
    }

    /// <summary>
    /// Follows the value of a macro, or the constructor of a singleton, which is named uncalled and called.
    /// </summary>
    private void FollowBuiltIn(Configurable builtIn, ScopePath name, bool isSingleton)
    {
        if (!_seen.Add((builtIn, name, isSingleton))
            || _plans.Planner.Outline(builtIn, name).Arguments[0].Binding is not { } binding)
        {
            return;
        }

        if (builtIn == BuiltIns.Singleton
            && binding.Value is GinReference { Configurable: { } built, IsCall: false } constructor)
        {
            var scope = constructor.Scope.Length == 0 ? name : ScopePath.Of(constructor.Scope);
            Check(_plans.State.Registry.Current(built), scope, isScopeKnown: true, isSingleton);
        }
        else
        {
            Follow(binding, name, isScopeKnown: true, isSingleton);
        }
    }

    private void CheckLifetime(CallPlan plan, ConfigurableParameter parameter, bool isSingleton)
    {
        if (isSingleton && _lifetimes.IsScoped(parameter.Type, _services.KeyFor(parameter)))
        {
            diagnostics.Add(
                CallDiagnostics.ScopedInSingleton,
                null,
                "Take an IServiceScopeFactory, or make the singleton scoped.",
                plan.DisplayName,
                parameter.Name,
                TypeName.Of(parameter.Type));
        }
    }

    private void ReportMissing(CallPlan plan, PlannedArgument argument)
    {
        // A service for any key gets the key when it is asked for.
        if (_isForAnyKey && argument.Parameter.TakesServiceKey)
        {
            return;
        }

        var parameter = argument.Parameter;
        var type = TypeName.Of(parameter.Type);
        var orService = ContainerServices.CanBeService(parameter.Type) ? ", or add the service" : "";
        diagnostics.Add(
            CallDiagnostics.NoService,
            null,
            $"Bind '{plan.DisplayName}.{parameter.Name}'{orService}.",
            plan.DisplayName,
            parameter.Name,
            _services.KeyFor(parameter) is { } key ? $"{type} '{key}'" : type);
    }

    private bool IsBoundAnywhere(Configurable configurable, ConfigurableParameter parameter) =>
        _plans.State.Bindings.Bindings.Any(
            binding => binding.Configurable == configurable && binding.Name == parameter.Name);
}
