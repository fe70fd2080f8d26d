using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>Asks the validation attributes of a parameter about a value.</summary>
internal static class ParameterValidation
{
    private static readonly object Nothing = new();

    /// <summary>What is wrong with a value.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="key">The parameter as messages write it: <c>Trainer.epochs</c>.</param>
    /// <param name="value">The value, in the parameter's type.</param>
    /// <param name="span">The place of the value, or null.</param>
    /// <param name="isSecret">Whether no message may show the value, where its parameter does not say so.</param>
    public static ImmutableArray<GinDiagnostic> Check(
        ConfigurableParameter parameter, string key, object? value, SourceSpan? span, Func<bool>? isSecret = null)
    {
        if (parameter.Validators.IsEmpty)
        {
            return [];
        }

        return
        [
            .. from validator in parameter.Validators
               let fault = Fault(validator, parameter, value)
               where fault is not null
               select GinDiagnostic.Create(
                   CallDiagnostics.InvalidValue,
                   span,
                   null,
                   key,
                   parameter.IsSecret || isSecret?.Invoke() == true
                       ? $"the secret value does not pass {Name(validator)}"
                       : fault),
        ];
    }

    private static string Name(ValidationAttribute validator)
    {
        const string Suffix = nameof(Attribute);
        var name = validator.GetType().Name;
        return $"[{(name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name)}]";
    }

    private static string? Fault(ValidationAttribute validator, ConfigurableParameter parameter, object? value)
    {
        if (validator is RangeAttribute range && value is IConvertible number && IsNumber(value))
        {
            return FaultOfRange(range, number);
        }

        var context = new ValidationContext(Nothing, null, null) { MemberName = parameter.Name };
        return validator.GetValidationResult(value, context) is { } result
            ? $"{result.ErrorMessage}".TrimEnd('.')
            : null;
    }

    /// <summary>
    /// <see cref="RangeAttribute"/> converts the value to the type of its bounds, so that <c>[Range(1, 10)]</c> would
    /// let 10.4 pass; here the bounds are converted instead.
    /// </summary>
    private static string? FaultOfRange(RangeAttribute range, IConvertible number)
    {
        var value = number.ToDouble(CultureInfo.InvariantCulture);
        var minimum = Convert.ToDouble(range.Minimum, CultureInfo.InvariantCulture);
        var maximum = Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture);
        var isAbove = range.MinimumIsExclusive ? value > minimum : value >= minimum;
        var isBelow = range.MaximumIsExclusive ? value < maximum : value <= maximum;
        return isAbove && isBelow
            ? null
            : string.Format(
                CultureInfo.InvariantCulture,
                "{0} is not {1} {2} and {3} {4}",
                number,
                range.MinimumIsExclusive ? "above" : "at least",
                range.Minimum,
                range.MaximumIsExclusive ? "below" : "at most",
                range.Maximum);
    }

    private static bool IsNumber(object value) =>
        Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
