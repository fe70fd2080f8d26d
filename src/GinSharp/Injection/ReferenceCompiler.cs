using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Injection.Delegates;
using GinSharp.Injection.Reach;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>
/// Compiles references: to constants, macros, singletons, calls, and configurables that are handed over.
/// </summary>
/// <param name="plans">The plans of the state that the references belong to.</param>
internal sealed class ReferenceCompiler(PlanCache plans) : IReferenceCompiler
{
    public ValueSource Compile(GinReference reference, Type target, ConversionFaults faults) => reference switch
    {
        { Kind: GinReferenceKind.Constant } => CompileConstant(reference, target, faults),
        { Kind: GinReferenceKind.Macro } => CompileMacro(reference, target, faults),
        { Configurable: null } => Fail(faults, BindingDiagnostics.UnknownReference, null, reference),
        { IsCall: true } when reference.Configurable == BuiltIns.Singleton =>
            CompileSingleton(reference, target, faults),
        { IsCall: true } when reference.Configurable == BuiltIns.Constant =>
            CompileLateConstant(reference, target, faults),
        { IsCall: true } => CompileCall(reference, Current(reference.Configurable), target, faults),
        _ => CompileUncalled(reference, Current(reference.Configurable), target, faults),
    };

    /// <summary>
    /// What the name of a configurable means now: it may have been registered again since it was parsed.
    /// </summary>
    private Configurable Current(Configurable parsed) => plans.State.Registry.Current(parsed);

    private ValueSource CompileConstant(GinReference reference, Type target, ConversionFaults faults)
    {
        if (reference.Constant is GinRequired)
        {
            return Fail(faults, BindingDiagnostics.RequiredNotOverridden, null, faults.Parameter ?? "the value");
        }

        // It may have been set again since it was parsed.
        var value = plans.State.Constants.TryGet(reference.Selector, out var current) ? current : reference.Constant;
        return CompileShared(value, target, faults);
    }

    /// <summary><c>@NAME/gin.constant()</c> of a constant that was not there when the text was parsed.</summary>
    private ValueSource CompileLateConstant(GinReference reference, Type target, ConversionFaults faults) =>
        plans.State.Constants.TryGet(reference.Scope, out var value)
            ? CompileShared(value, target, faults)
            : Fail(faults, BindingDiagnostics.UnknownReference, null, reference);

    /// <summary>A constant is the program's object: it is shared, never copied.</summary>
    private ValueSource CompileShared(object? value, Type target, ConversionFaults faults) =>
        target.IsInstanceOfType(value) ? new ConstantSource(value) : plans.Compiler.Compile(value, target, faults);

    private ValueSource CompileMacro(GinReference reference, Type target, ConversionFaults faults)
    {
        var name = reference.FullName;

        // What becomes an object says nothing of the parameter; other sources name it in their messages.
        (string Name, bool AllowNull)? key = target == typeof(object) ? (name, faults.AllowNull) : null;
        if (key is { } wanted && plans.Macros.TryGetValue(wanted, out var known))
        {
            return known;
        }

        var macros = faults.Macros;
        if (macros.HasCircle || ((macros.IsShared || faults.Count > 0) && macros.Faulty.Contains(name, target)))
        {
            return InvalidSource.Instance;
        }

        if (macros.Names.Contains(name))
        {
            macros.HasCircle = true;
            var circle = macros.Names.SkipWhile(macro => macro != name).Append(name).Select(macro => $"%{macro}");
            return Fail(faults, CallDiagnostics.Circular, null, string.Join(" → ", circle));
        }

        var plan = plans.Planner.Outline(BuiltIns.Macro, ScopePath.Of(name));
        if (plan.Arguments[0].Binding is not { } binding)
        {
            var suggestion = BindingChecks.SuggestMacro(plans.State, name, macros.Faulty.Suggestions);
            return Fail(faults, BindingDiagnostics.UnboundMacro, suggestion, name);
        }

        var (earlierFaults, earlierNotes) = (faults.Count, faults.WhenReached.Count);
        macros.Names.Add(name);
        var value = plans.Compiler.Compile(binding.Value, target, faults.For(binding.Syntax, () => plans.IsSecretMacro(binding.Scope)));
        macros.Names.RemoveAt(macros.Names.Count - 1);
        var source = new MacroSource(plans.Injector, plan, value);
        if (faults.Count > earlierFaults)
        {
            if (!macros.IsShared || faults.AreLocatedFrom(earlierFaults))
            {
                macros.Faulty.Add(name, target);
            }
        }
        else if (key is { } sharable && faults.WhenReached.Count == earlierNotes)
        {
            plans.Macros.TryAdd(sharable, source);
        }

        return source;
    }

    private SingletonSource CompileSingleton(GinReference reference, Type target, ConversionFaults faults)
    {
        if (!faults.IsTrial
            && reference.Scope.Length > 0
            && SingletonFaults.Of(plans, reference, target, faults.Span()) is { } fault)
        {
            faults.WhenReached.Add(fault);
        }

        return new SingletonSource(ScopePath.Of(reference.Scope), reference, target);
    }

    private ValueSource CompileCall(
        GinReference reference, Configurable configurable, Type target, ConversionFaults faults)
    {
        var result = configurable.Target.ResultType;
        if (plans.Compiler.Fit(result, target) == ResultFit.Never)
        {
            var suggestion = faults.IsTrial ? null
                : TakesUncalled(target) ? $"Write '@{reference.FullName}'."
                : AdviceToAwait(result, target)
                ?? (FitsAsItem(reference, target) ? $"Write '[{reference}]'." : null);
            return Fail(
                faults, CallDiagnostics.WrongResult, suggestion, reference, TypeName.Of(result), TypeName.Of(target));
        }

        var entrance = reference.Scope.Length == 0
            ? null
            : new ScopeEntrance(plans.Injector, ScopePath.Of(reference.Scope));
        return new CallSource(plans.Of(configurable), entrance, reference, target);
    }

    private static bool TakesUncalled(Type target) =>
        typeof(Delegate).IsAssignableFrom(target) || LazySource.CanCreate(target) || GinFactories.IsFactory(target);

    /// <summary>What to say of a task where its result is needed; null for other results.</summary>
    private string? AdviceToAwait(Type result, Type target) =>
        result.IsConstructedGenericType
        && result.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Task<>) || definition == typeof(ValueTask<>))
        && plans.Compiler.Fit(result.GenericTypeArguments[0], target) != ResultFit.Never
            ? $"Take a {TypeName.Of(result)} and await it: the config cannot."
            : null;

    private bool FitsAsItem(GinReference reference, Type target)
    {
        var trial = ConversionFaults.ForTrial(target);
        plans.Compiler.Compile(new List<object?> { reference }, target, trial);
        return trial.Count == 0;
    }

    private ValueSource CompileUncalled(
        GinReference reference, Configurable configurable, Type target, ConversionFaults faults)
    {
        var handle = new ConfigurableHandle(
            plans.Injector, configurable, reference.Scope.Length == 0 ? null : ScopePath.Of(reference.Scope))
        {
            Parameter = faults.Parameter,
            Span = faults.Span(),
        };
        if (target == typeof(Type) && configurable.Target is ConstructorTarget)
        {
            return new ConstantSource(configurable.Target.ResultType);
        }

        if (LazySource.CanCreate(target))
        {
            return CanGive(reference, configurable, target, faults)
                ? new LazySource(handle, target.GenericTypeArguments[0])
                : InvalidSource.Instance;
        }

        if (GinFactories.CanCreate(target))
        {
            if (GinFactories.IsFactory(target) && !CanGive(reference, configurable, target, faults))
            {
                return InvalidSource.Instance;
            }

            return new HandleSource(handle, used => GinFactories.Create(used, target));
        }

        if (typeof(Delegate).IsAssignableFrom(target))
        {
            return CompileDelegate(reference, handle, target, faults);
        }

        if (configurable == BuiltIns.Macro)
        {
            return Fail(faults, BindingDiagnostics.UnevaluatedMacro, $"Write '%{reference.Scope}'.", reference);
        }

        return Fail(
            faults,
            CallDiagnostics.NotADelegate,
            plans.Compiler.Fit(configurable.Target.ResultType, target) == ResultFit.Never
                ? null
                : $"Write '{reference}()'.",
            reference,
            TypeName.Of(target));
    }

    /// <summary>Whether a configurable gives what a <c>Lazy</c> or a factory holds; else adds a fault.</summary>
    private bool CanGive(GinReference reference, Configurable configurable, Type target, ConversionFaults faults)
    {
        var (result, item) = (configurable.Target.ResultType, target.GenericTypeArguments[0]);
        if (configurable == BuiltIns.Macro || configurable == BuiltIns.Singleton || configurable == BuiltIns.Constant
            || plans.Compiler.Fit(result, item) != ResultFit.Never)
        {
            return true;
        }

        Fail(
            faults,
            CallDiagnostics.UnusableDelegate,
            AdviceToAwait(result, item),
            reference,
            TypeName.Of(target),
            $"'{configurable.Name}' gives {TypeName.Of(result)}, not {TypeName.Of(item)}");
        return false;
    }

    private ValueSource CompileDelegate(
        GinReference reference, ConfigurableHandle handle, Type target, ConversionFaults faults)
    {
        var match = DelegateMatch.Of(target, handle.Configurable, plans);
        if (match.Fault is { } fault)
        {
            var advice = AdviceToAwait(handle.Configurable.Target.ResultType, ReturnTypeOf(target));
            return Fail(faults, CallDiagnostics.UnusableDelegate, advice, reference, TypeName.Of(target), fault);
        }

        if (faults.Warnings is { } warnings)
        {
            warnings.AddRange(match.Guesses
                .Where(guess => !IsCertain(guess, handle.Configurable))
                .Select(guess => GinDiagnostic.Create(
                    CallDiagnostics.MatchedByPosition,
                    faults.Span(),
                    "Declare a delegate type whose parameter has the name of the one that is meant.",
                    reference,
                    TypeName.Of(guess.Passed.ParameterType),
                    TypeName.Of(target),
                    guess.Chosen.Name,
                    Suggest.List([.. guess.Others.Select(other => other.Name)]))));
        }

        return new HandleSource(handle, used => DelegateFactory.For(target).Create(new HandleDelegate(used, match)));
    }

    /// <summary>
    /// Whether the call fails unless the delegate gives the chosen parameter its value: nothing else does, and all that
    /// it could mean instead have defaults.
    /// </summary>
    private bool IsCertain(PositionGuess guess, Configurable configurable) =>
        !guess.Chosen.HasDefault
        && guess.Others.All(other => other.HasDefault)
        && !plans.State.Bindings.IsBound(configurable.Selector, guess.Chosen.Name);

    private static Type ReturnTypeOf(Type delegateType) =>
        delegateType.GetMethod(nameof(Action.Invoke))?.ReturnType ?? typeof(void);

    private static InvalidSource Fail(
        ConversionFaults faults, GinDiagnosticDescriptor descriptor, string? suggestion, params object?[] args)
    {
        faults.Add(GinDiagnostic.Create(descriptor, faults.Span(), suggestion, args));
        return InvalidSource.Instance;
    }
}
