using GinSharp.Bindings;
using GinSharp.Injection.Conversion;

namespace GinSharp.Injection;

/// <summary>Computes one argument of a call.</summary>
internal static class ArgumentEvaluator
{
    /// <exception cref="GinException"><c>GIN3xxx</c>, <c>GIN4013</c>: a result does not fit the parameter.</exception>
    public static object? Get(CallPlan plan, PlannedArgument argument, in CallContext context)
    {
        var source = argument.Source!;
        if (source.IsConstant)
        {
            return source.Get(context);
        }

        object? value;
        try
        {
            value = source.Get(context);
        }
        catch (ConversionException exception)
        {
            throw new GinException([.. exception.Faults.Select(fault => fault.Diagnostic)]);
        }
        catch (InsufficientExecutionStackException)
        {
            throw CircleFinder.Fault(context.Plans, plan);
        }
        catch (Exception exception) when (CallChain.Note(exception, plan, argument))
        {
            throw;
        }

        if (argument.Parameter.Validators.IsEmpty || argument.Binding is not { } binding)
        {
            return value;
        }

        var plans = context.Plans;
        var faults = ParameterValidation.Check(
            argument.Parameter,
            binding.Key,
            value,
            binding.Syntax?.Span,
            () => MacroUses.Of(plans.State).RefersToSecret(binding.Value));
        return faults.IsEmpty ? value : throw new GinException(faults);
    }
}
