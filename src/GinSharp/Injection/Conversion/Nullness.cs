using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>Tells whether None may stand in a part of a value, as the declaration of its parameter says.</summary>
internal static class Nullness
{
    /// <summary>Whether a part may be null; also where nothing is declared, as in old assemblies.</summary>
    /// <param name="parameter">The parameter; a bound extra is a value of its dictionary.</param>
    /// <param name="path">The steps to the part; none for the whole value.</param>
    public static bool Allows(ConfigurableParameter parameter, IEnumerable<ValuePathStep> path)
    {
        var steps = parameter.IsExtras ? path.Prepend(new ValuePathStep(ValuePathKind.Value, 0)) : path;
        if (!steps.Any())
        {
            return parameter.AllowsNull;
        }

        var declared = Nullability.Read(parameter.Source);
        foreach (var step in steps)
        {
            declared = declared is null ? null : Part(declared, step);
        }

        return declared?.WriteState != NullabilityState.NotNull;
    }

    private static NullabilityInfo? Part(NullabilityInfo whole, ValuePathStep step)
    {
        if (whole.ElementType is { } element)
        {
            return element;
        }

        if (step.Kind == ValuePathKind.Item && IsFixed(whole.Type))
        {
            return ItemsOf(whole).ElementAtOrDefault(step.Index);
        }

        return (step.Kind, whole.GenericTypeArguments) switch
        {
            (ValuePathKind.Item, [var item]) => item,
            (ValuePathKind.Key, [var key, _]) => key,
            (ValuePathKind.Value, [_, var value]) => value,

            // A dictionary for a list of pairs.
            (not ValuePathKind.Item, [{ GenericTypeArguments: [_, _] } pair]) => Part(pair, step),
            _ => null,
        };
    }

    /// <summary>Whether each item has a type of its own: that of a tuple or a pair.</summary>
    private static bool IsFixed(Type type)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        return TupleTypes.IsTuple(actual)
            || (actual.IsGenericType && actual.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));
    }

    /// <summary>The eighth type argument of a tuple holds the items after the seventh.</summary>
    private static IEnumerable<NullabilityInfo> ItemsOf(NullabilityInfo tuple)
    {
        var arguments = tuple.GenericTypeArguments;
        return arguments.Length > TupleTypes.RestIndex
            ? arguments[..TupleTypes.RestIndex].Concat(ItemsOf(arguments[TupleTypes.RestIndex]))
            : arguments;
    }
}
