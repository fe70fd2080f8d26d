using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Syntax;

namespace GinSharp.Injection.Reach;

/// <summary>Says what is wrong with a singleton before it is built, as far as no call is needed to tell.</summary>
internal static class SingletonFaults
{
    public static GinDiagnostic WithoutConstructor(string name, SourceSpan? span) => GinDiagnostic.Create(
        CallDiagnostics.SingletonWithoutConstructor, span, $"Bind '{name}/gin.singleton.constructor'.", name);

    /// <summary>What is wrong with a singleton that is needed as a type, or null.</summary>
    /// <param name="plans">The config's plans.</param>
    /// <param name="reference">The reference to the singleton, with its name.</param>
    /// <param name="target">What its object must become.</param>
    /// <param name="span">The location of the reference.</param>
    public static GinDiagnostic? Of(PlanCache plans, GinReference reference, Type target, SourceSpan? span)
    {
        var name = reference.Scope;
        if (plans.Planner.Outline(BuiltIns.Singleton, ScopePath.Of(name)).Arguments[0].Binding is not { } binding)
        {
            return WithoutConstructor(name, span);
        }

        if (BindingChecks.IsHole(binding.Value))
        {
            return null;
        }

        var (value, at) = BehindMacros(plans, binding);
        return value switch
        {
            GinReference { Configurable: null } => null,
            GinReference { Kind: GinReferenceKind.Macro } => null,
            GinReference { Kind: GinReferenceKind.Constant, Constant: Delegate } => null,
            GinReference { IsCall: true, Kind: GinReferenceKind.Configurable } called =>
                called.Configurable.Target is BuiltInTarget
                    || plans.Compiler.Fit(called.Configurable.Target.ResultType, typeof(Func<object?>)) != ResultFit.Never
                        ? null
                        : NotCallable(name, at),
            GinReference { IsCall: false, Configurable: { } built } => Unfit(plans, built, reference, target, span),
            _ => NotCallable(name, at),
        };
    }

    /// <summary>The value that a chain of macros ends in, and where it stands.</summary>
    private static (object? Value, SourceSpan? Span) BehindMacros(PlanCache plans, Binding binding)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (binding.Value is GinReference { Kind: GinReferenceKind.Macro } macro
            && seen.Add(macro.FullName)
            && plans.Planner.Outline(BuiltIns.Macro, ScopePath.Of(macro.FullName)).Arguments[0].Binding is { } next)
        {
            binding = next;
        }

        return (binding.Value, binding.Syntax?.Span ?? binding.Span);
    }

    private static GinDiagnostic? Unfit(
        PlanCache plans, Configurable parsed, GinReference reference, Type target, SourceSpan? span)
    {
        var built = plans.State.Registry.Current(parsed);
        return built.Target is BuiltInTarget
            || plans.Compiler.Fit(built.Target.ResultType, target) != ResultFit.Never
                ? null
                : GinDiagnostic.Create(
                    CallDiagnostics.WrongResult,
                    span,
                    null,
                    reference,
                    TypeName.Of(built.Target.ResultType),
                    TypeName.Of(target));
    }

    private static GinDiagnostic NotCallable(string name, SourceSpan? span) =>
        GinDiagnostic.Create(CallDiagnostics.NotCallable, span, null, name);
}
