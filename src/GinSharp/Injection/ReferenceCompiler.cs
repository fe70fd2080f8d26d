using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Injection.Delegates;
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
        { IsCall: true } when reference.Configurable == BuiltIns.Singleton => CompileSingleton(reference, target),
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
        if (faults.OpenMacros.Contains(name))
        {
            var circle = faults.OpenMacros.SkipWhile(macro => macro != name).Append(name).Select(macro => $"%{macro}");
            return Fail(faults, CallDiagnostics.Circular, null, string.Join(" → ", circle));
        }

        var plan = plans.Planner.Outline(BuiltIns.Macro, ScopePath.Of(name));
        if (plan.Arguments[0].Binding is not { } binding)
        {
            return Fail(faults, BindingDiagnostics.UnboundMacro, BindingChecks.SuggestMacro(plans.State, name), name);
        }

        faults.OpenMacros.Add(name);
        var value = plans.Compiler.Compile(binding.Value, target, faults.For(binding.Syntax));
        faults.OpenMacros.RemoveAt(faults.OpenMacros.Count - 1);
        return new MacroSource(plans.Injector, plan, value);
    }

    private static SingletonSource CompileSingleton(GinReference reference, Type target) =>
        new(ScopePath.Of(reference.Scope), reference, target);

    private ValueSource CompileCall(
        GinReference reference, Configurable configurable, Type target, ConversionFaults faults)
    {
        var result = configurable.Target.ResultType;
        if (plans.Compiler.Fit(result, target) == ResultFit.Never)
        {
            var suggestion = faults.IsTrial ? null
                : typeof(Delegate).IsAssignableFrom(target) ? $"Write '@{reference.FullName}'."
                : FitsAsItem(reference, target) ? $"Write '[{reference}]'."
                : null;
            return Fail(
                faults, CallDiagnostics.WrongResult, suggestion, reference, TypeName.Of(result), TypeName.Of(target));
        }

        var entrance = reference.Scope.Length == 0
            ? null
            : new ScopeEntrance(plans.Injector, ScopePath.Of(reference.Scope));
        return new CallSource(plans.Of(configurable), entrance, reference, target);
    }

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

        if (GinFactories.CanCreate(target))
        {
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

    private ValueSource CompileDelegate(
        GinReference reference, ConfigurableHandle handle, Type target, ConversionFaults faults)
    {
        var match = DelegateMatch.Of(target, handle.Configurable, plans.Compiler);
        return match.Fault is { } fault
            ? Fail(faults, CallDiagnostics.UnusableDelegate, null, reference, TypeName.Of(target), fault)
            : new HandleSource(handle, used => DelegateFactory.For(target).Create(new HandleDelegate(used, match)));
    }

    private static InvalidSource Fail(
        ConversionFaults faults, GinDiagnosticDescriptor descriptor, string? suggestion, params object?[] args)
    {
        faults.Add(GinDiagnostic.Create(descriptor, faults.Span(), suggestion, args));
        return InvalidSource.Instance;
    }
}
