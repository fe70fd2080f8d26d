using System.Diagnostics.CodeAnalysis;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;
using GinSharp.Injection.Conversion;

namespace GinSharp.Reporting;

/// <summary>Whether a config that reads a literal makes the same calls as the value that it was written for.</summary>
/// <param name="plans">The plans of the config.</param>
/// <param name="macros">What macros are used for.</param>
internal sealed class LiteralCheck(PlanCache plans, MacroUses macros)
{
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "An object of the program's own that fails to be compared has no literal; a report never breaks the program.")]
    public bool Accepts(ConfigTextEntry entry, Literal literal, bool isExact)
    {
        if (entry.Parameter is not { } parameter || (!entry.IsDefault && LiteralValue.IsNatural(entry.Value)))
        {
            return true;
        }

        try
        {
            if (entry.IsDefault)
            {
                return IsDefault(parameter, entry.Value, literal);
            }

            var value = LiteralValue.Of(literal);
            return TypesOf(entry, parameter).All(type => GivesTheSame(entry.Value, value, type, isExact));
        }
        catch (Exception)
        {
            return false;
        }
    }

    private IEnumerable<Type> TypesOf(ConfigTextEntry entry, ConfigurableParameter parameter) =>
        entry.Macro is { } macro ? macros.Types(macro)
        : [parameter.IsExtras ? typeof(object) : parameter.Type];

    /// <summary>
    /// A default must also be allowed as a bound value: null may not be, nor what its own validation attributes refuse.
    /// </summary>
    private bool IsDefault(ConfigurableParameter parameter, object? value, Literal literal)
    {
        var bound = plans.Planner.PlanBound(new Binding
        {
            Scope = "",
            Configurable = BuiltIns.Constant,
            Parameter = parameter,
            Name = parameter.Name,
            Spelling = parameter.Name,
            Value = LiteralValue.Of(literal),
        });
        return bound is { Faults.IsEmpty: true, Source: { } source }
            && (value is Literal || (TryKnow(source, LiteralValue.Of(literal), out var known) && SameValue.Are(value, known)));
    }

    /// <summary>What a call gets, where that calls nothing.</summary>
    private bool TryKnow(ValueSource source, object? value, out object? known)
    {
        if (source.TryKnow(out known))
        {
            return true;
        }

        if (BoundValues.ReferencesIn(value).Any(reference => reference.Kind != GinReferenceKind.Constant))
        {
            return false;
        }

        known = source.Get(new CallContext(plans, ScopePath.Root, null));
        return true;
    }

    private bool GivesTheSame(object? value, object? read, Type type, bool isExact)
    {
        var faults = ConversionFaults.ForTrial(type);
        var expected = plans.Compiler.Compile(value, type, faults);
        if (faults.Count > 0 || !TryKnow(expected, value, out var known))
        {
            // What cannot be used, or is known at the call only, is written as exactly as can be.
            return isExact;
        }

        var actual = plans.Compiler.Compile(read, type, faults);
        return faults.Count == 0 && TryKnow(actual, read, out var again) && SameValue.Are(known, again);
    }
}
