using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Builds plans: finds the bindings that are in force in a scope, and compiles their values.</summary>
internal sealed class CallPlanner
{
    private readonly ConfigState _state;
    private readonly ValueCompiler _compiler;

    public CallPlanner(ConfigState state, ValueCompiler compiler, ValueLimits limits)
    {
        _state = state;
        _compiler = compiler;
        Sizes = new MacroSizes(this, limits);
    }

    private MacroSizes Sizes { get; }

    public CallPlan Plan(Configurable configurable, ScopePath scope)
    {
        var bindings = InForce(configurable, scope);
        var extras = ImmutableArray.CreateBuilder<PlannedArgument>();
        foreach (var binding in bindings.Values)
        {
            if (binding.Parameter.IsExtras)
            {
                extras.Add(PlanBound(binding));
            }
        }

        return new CallPlan(
            configurable,
            scope,
            [.. configurable.Signature.Parameters.Select(parameter => PlanArgument(parameter, bindings))],
            extras.ToImmutable());
    }

    /// <summary>
    /// A plan that says which values are bound but cannot give them: for built-ins, which compile their own.
    /// </summary>
    public CallPlan Outline(Configurable configurable, ScopePath scope)
    {
        var bindings = InForce(configurable, scope);
        return new CallPlan(
            configurable,
            scope,
            [
                .. from parameter in configurable.Signature.Parameters
                   let binding = bindings.GetValueOrDefault(parameter.Name)
                   let origin = binding is null ? ArgumentOrigin.Missing : ArgumentOrigin.Bound
                   select new PlannedArgument(parameter, origin, binding, null, []),
            ],
            []);
    }

    /// <summary>The bindings that a call in a scope sees, by parameter: those of the innermost scope win.</summary>
    public Dictionary<string, Binding> InForce(Configurable configurable, ScopePath scope)
    {
        var bindings = new Dictionary<string, Binding>(StringComparer.Ordinal);
        foreach (var prefix in scope.Prefixes.TakeWhile(prefix => prefix.Length <= _state.Bindings.LongestScope))
        {
            foreach (var binding in _state.Bindings.Find(prefix, configurable.Selector)?.Bindings ?? [])
            {
                bindings[binding.Name] = binding;
            }
        }

        return bindings;
    }

    /// <summary>What a macro is bound to: in its own scope, or in the innermost one around it; null where it is not.</summary>
    public Binding? FindMacro(string name)
    {
        for (var scope = name; ; scope = scope[..scope.LastIndexOf('/')])
        {
            if (_state.Bindings.Find(scope, BuiltIns.Macro.Selector)?.Bindings[0] is { } binding)
            {
                return binding;
            }

            if (!scope.Contains('/', StringComparison.Ordinal))
            {
                return _state.Bindings.Find("", BuiltIns.Macro.Selector)?.Bindings[0];
            }
        }
    }

    /// <summary>What is wrong with a bound value for its parameter, and what is worth knowing of it.</summary>
    /// <param name="binding">The binding.</param>
    /// <param name="known">The macros whose faults were told of already, to which those of this value are added.</param>
    public IEnumerable<GinDiagnostic> Check(Binding binding, FaultyMacros known)
    {
        var warnings = new List<GinDiagnostic>();
        return PlanBound(binding, binding.Parameter, warnings, known).Faults.Concat(warnings);
    }

    private PlannedArgument PlanArgument(ConfigurableParameter parameter, Dictionary<string, Binding> bindings)
    {
        if (!parameter.IsExtras && bindings.TryGetValue(parameter.Name, out var binding))
        {
            return PlanBound(binding, parameter);
        }

        return parameter.HasDefault
            ? new PlannedArgument(parameter, ArgumentOrigin.Default, null, Default(parameter), [])
            : new PlannedArgument(parameter, ArgumentOrigin.Missing, null, null, []);
    }

    /// <summary>
    /// The default of a parameter; each call without <c>params</c> items, and each object, gets a collection of its own.
    /// </summary>
    private ValueSource Default(ConfigurableParameter parameter) => parameter.IsParams
        ? _compiler.Compile(parameter.Default, parameter.Type, new ConversionFaults(parameter.Type))
        : parameter.IsSetByClass ? new ConstantSource(Unset.Value)
        : ValueCompiler.Share(parameter.Default);

    /// <summary>The plan of one bound value.</summary>
    public PlannedArgument PlanBound(Binding binding) => PlanBound(binding, binding.Parameter);

    /// <param name="binding">The binding.</param>
    /// <param name="parameter">
    /// The parameter as it is now: it may have been registered again since it was bound.
    /// </param>
    /// <param name="warnings">Receives what is worth knowing, or null.</param>
    /// <param name="faulty">The macros whose faults were told of already, or null.</param>
    private PlannedArgument PlanBound(
        Binding binding,
        ConfigurableParameter parameter,
        List<GinDiagnostic>? warnings = null,
        FaultyMacros? faulty = null)
    {
        if (BindingChecks.IsHole(binding.Value))
        {
            return new PlannedArgument(parameter, ArgumentOrigin.Hole, binding, null, []);
        }

        var type = parameter.IsExtras ? typeof(object) : parameter.Type;
        var faults = new ConversionFaults(type, binding.Key, binding.Syntax)
        {
            Declaration = parameter,
            Warnings = warnings,
            Macros = new OpenMacros(faulty),
            IsSecret = parameter.IsSecret ? () => true : null,
        };
        if (Sizes.Check(binding.Value) is { } tooMuch)
        {
            return new PlannedArgument(
                parameter,
                ArgumentOrigin.Bound,
                binding,
                null,
                [tooMuch.Span is null ? tooMuch.At(faults.Span()) : tooMuch]);
        }

        var source = _compiler.Compile(binding.Value, type, faults);
        if (faults.Count > 0)
        {
            return new PlannedArgument(
                parameter, ArgumentOrigin.Bound, binding, null, [.. faults.Faults.Select(fault => fault.Diagnostic)])
            {
                WhenReached = [.. faults.WhenReached],
            };
        }

        var validation = source.TryKnow(out var known)
            ? ParameterValidation.Check(
                parameter,
                binding.Key,
                known,
                binding.Syntax?.Span,
                () => MacroUses.Of(_state).RefersToSecret(binding.Value))
            : [];
        return new PlannedArgument(parameter, ArgumentOrigin.Bound, binding, source, validation)
        {
            WhenReached = [.. faults.WhenReached],
        };
    }
}
