using System.Runtime.CompilerServices;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.LateResults;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Calls configurables with what a config binds for them.</summary>
internal sealed class Injector
{
    private readonly ConfigStore _store;
    private readonly ICallObserver _observer;
    private readonly ScopeEntrance _root;
    private volatile PlanCache _plans;
    private volatile SingletonTable _singletons;

    /// <param name="store">The config's state.</param>
    /// <param name="observer">Is told of every call.</param>
    /// <param name="owner">What <see cref="GinScope"/> leads back to: the config.</param>
    /// <param name="isDefault">Whether calls belong to this config where no scope says otherwise.</param>
    /// <param name="folds">Whether names are also found when case and underscores differ.</param>
    /// <param name="limits">How deep and how large values may be.</param>
    /// <param name="maxCalls">How many calls one call of the program may lead to.</param>
    public Injector(
        ConfigStore store,
        ICallObserver observer,
        object owner,
        bool isDefault,
        bool folds,
        ValueLimits limits,
        int maxCalls)
    {
        Limits = limits;
        MaxCalls = maxCalls;
        _store = store;
        _observer = observer;
        _root = new ScopeEntrance(this, ScopePath.Root);
        Owner = owner;
        _singletons = new SingletonTable(owner);
        IsDefault = isDefault;
        FoldsNames = folds;
        _plans = new PlanCache(this, store.Current);
    }

    public object Owner { get; }

    public bool IsDefault { get; }

    public bool FoldsNames { get; }

    public ValueLimits Limits { get; }

    /// <summary>How many calls one call of the program may lead to.</summary>
    public int MaxCalls { get; }

    public SingletonTable Singletons => _singletons;

    public ScopePaths Scopes { get; } = new();

    public InstanceScopes Instances { get; } = new();

    /// <summary>The plans for the current state.</summary>
    public PlanCache Plans
    {
        get
        {
            var plans = _plans;
            var state = _store.Current;
            return ReferenceEquals(plans.State, state) ? plans : _plans = new PlanCache(this, state, plans);
        }
    }

    public CallContext CurrentContext => new(Plans, GinScope.Of(this), null);

    public void ForgetSingletons() => _singletons = new SingletonTable(Owner);

    /// <summary>Gives the singletons away, the last made first; further ones are built by the default config only.</summary>
    public IReadOnlyList<object> EndSingletons()
    {
        var objects = _singletons.Close();
        if (IsDefault)
        {
            ForgetSingletons();
        }

        return objects;
    }

    /// <summary>Calls a configurable for the program: in the active scope, as this config.</summary>
    public object? Call(
        ScopedPlans callee, object? instance, PassedArguments passed, ContainerServices? services = null)
    {
        var active = GinScope.Current;
        var context = new CallContext(callee.Owner, GinScope.Of(this, active), services);
        var plan = callee.Get(context.Scope);
        if (!plan.Computed.IsEmpty)
        {
            CallCount.Reset();
        }

        if (active is null ? IsDefault : ReferenceEquals(active.Injector, this))
        {
            return Execute(context, plan, instance, passed);
        }

        if (!ReferenceEquals(context.Scope, ScopePath.Root))
        {
            using (GinScope.Enter(this, context.Scope))
            {
                return Execute(context, plan, instance, passed);
            }
        }

        using (_root.Enter())
        {
            return Execute(context, plan, instance, passed);
        }
    }

    /// <summary>Calls a configurable in a scope that replaces the active one.</summary>
    public object? CallIn(
        ScopePath scope,
        ScopedPlans callee,
        object? instance,
        PassedArguments passed,
        ContainerServices? services = null)
    {
        CallCount.Reset();
        using (GinScope.Enter(this, scope))
        {
            return ExecuteIn(new CallContext(callee.Owner, scope, services), callee, instance, passed);
        }
    }

    /// <summary>Calls a configurable in the scope of a reference to it, which must be the active one.</summary>
    /// <param name="context">What the call may look at.</param>
    /// <param name="callee">What is called.</param>
    /// <param name="instance">The object whose method it is, or null.</param>
    /// <param name="passed">What the caller passes.</param>
    /// <param name="caller">The reference that makes the call, or null; for messages.</param>
    public object? ExecuteIn(
        in CallContext context,
        ScopedPlans callee,
        object? instance,
        PassedArguments passed,
        GinReference? caller = null)
    {
        var plan = callee.Get(context.Scope);
        var result = Execute(context, plan, instance, passed, caller);
        Instances.Note(context.Plans.State.Registry, plan.Configurable, result, context.Scope);
        return result;
    }

    /// <summary>Calls a configurable; the plan must be for the context's scope, which must be the active one.</summary>
    /// <inheritdoc cref="ExecuteIn"/>
    public object? Execute(
        in CallContext context,
        CallPlan plan,
        object? instance,
        PassedArguments passed,
        GinReference? caller = null) =>
        passed.IsEmpty && plan.IsComplete && context.Services is null
            ? ExecuteComplete(context, plan, instance)
            : ExecutePrepared(context, plan, instance, passed, caller);

    /// <summary>Makes a call that passes nothing and misses nothing, without allocating for the call itself.</summary>
    private object? ExecuteComplete(in CallContext context, CallPlan plan, object? instance)
    {
        ThrowIfTooDeep(context, plan);
        if (plan.TryMarkObserved())
        {
            Observe(plan);
        }

        if (plan.Computed.IsEmpty)
        {
            return Made(plan, plan.Origins, Invoke(plan, instance, plan.Constants));
        }

        var buffer = default(ArgumentBuffer);
        var count = plan.Arguments.Length;
        Span<object?> values = count <= ArgumentBuffer.Capacity ? buffer[..count] : new object?[count];
        plan.Constants.CopyTo(values);
        foreach (var argument in plan.Computed)
        {
            values[argument.Parameter.Index] = ArgumentEvaluator.Get(plan, argument, context);
        }

        return Made(plan, plan.Origins, Invoke(plan, instance, values));
    }

    private object? ExecutePrepared(
        in CallContext context, CallPlan plan, object? instance, PassedArguments passed, GinReference? caller)
    {
        ThrowIfTooDeep(context, plan);
        var call = new PreparedCall(plan, FoldsNames, context.Plans.Compiler, passed);
        var origins = call.Origins(context.Services);
        _observer.OnCall(plan, origins, call.PassedExtras);
        call.Check(context.Services, caller);
        call.Evaluate(context);
        return Made(plan, origins, Invoke(plan, instance, call.Values));
    }

    /// <summary>Tells what members of a new object hold that the call left as the class sets them.</summary>
    private object? Made(CallPlan plan, ArgumentOrigin[] origins, object? result)
    {
        if (plan.HasUnread && result is not null)
        {
            ReadMembers(plan, origins, result);
        }

        return result;
    }

    private void ReadMembers(CallPlan plan, ArgumentOrigin[] origins, object instance)
    {
        if (plan.TakeUnread(origins) is { IsEmpty: false } members)
        {
            _observer.OnMade(plan, [.. members.SelectMany(member => SetMember.Read(member, instance))]);
        }
    }

    /// <summary>The value that a binding gives, in the type of its parameter, with its references resolved.</summary>
    /// <exception cref="GinException"><c>GIN3xxx</c>, <c>GIN4xxx</c>: it has none.</exception>
    public object? Resolve(PlanCache plans, Binding binding)
    {
        var argument = plans.Planner.PlanBound(binding);
        if (argument.Source is null)
        {
            throw new GinException(argument.Faults.IsEmpty
                ?
                [
                    GinDiagnostic.Create(
                        BindingDiagnostics.RequiredNotOverridden, binding.Span, null, binding.DisplayKey),
                ]
                : argument.Faults);
        }

        var scope = GinScope.Of(this);
        using (GinScope.Enter(this, scope))
        {
            try
            {
                return argument.Source.Get(new CallContext(plans, scope, null));
            }
            catch (InsufficientExecutionStackException)
            {
                throw CircleFinder.TooDeep(binding);
            }
        }
    }

    /// <summary>Tells the observer of a value that was read through a plan: that of a macro or a singleton.</summary>
    public void Observe(CallPlan plan) => _observer.OnCall(plan, plan.Origins, []);

    private static void ThrowIfTooDeep(in CallContext context, CallPlan plan)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw CircleFinder.Fault(context.Plans, plan);
        }
    }

    private object? Invoke(CallPlan plan, object? instance, Span<object?> values)
    {
        if (plan.NeedsInstance && instance is null)
        {
            throw new GinException(InstanceNeeded(plan.Configurable));
        }

        try
        {
            var result = plan.Configurable.Target.Invoke(instance, values);
            if (plan.ChecksResult)
            {
                ObjectValidation.Check(plan, result!);
            }

            return plan.Late is null ? result : Keep(plan.Late, result, values);
        }
        catch (GinValueException refusal) when (plan.Refusal(refusal) is { } diagnostic)
        {
            throw new GinException(diagnostic);
        }
        catch (Exception exception) when (CallChain.Note(exception, plan))
        {
            throw;
        }
    }

    /// <summary>A result that is run later; what was only passed through was made elsewhere.</summary>
    private object? Keep(LateResult late, object? result, Span<object?> values)
    {
        foreach (var value in values)
        {
            if (ReferenceEquals(value, result))
            {
                return result;
            }
        }

        return result is null or IKeptResult ? result : late.Keep(result, new ResultOrigin(this, GinScope.Current));
    }

    public static GinDiagnostic InstanceNeeded(Configurable configurable) => GinDiagnostic.Create(
        CallDiagnostics.InstanceNeeded, null, "Call it with Gin.Invoke(instance.Method).", configurable.Selector);
}
