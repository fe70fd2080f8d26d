using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;

namespace GinSharp.Injection;

/// <summary>A call for which the caller passes something, or for which something is missing.</summary>
internal sealed class PreparedCall
{
    private readonly CallPlan _plan;
    private readonly bool _folds;
    private readonly ValueCompiler _compiler;
    private readonly object?[] _values;
    private readonly bool[] _isPassed;
    private readonly bool[] _isDemanded;
    private readonly Dictionary<string, object?> _extras = new(StringComparer.Ordinal);
    private readonly List<string> _demandedExtras = [];
    private readonly DiagnosticBag _faults = [];

    public PreparedCall(CallPlan plan, bool folds, ValueCompiler compiler, PassedArguments passed)
    {
        _plan = plan;
        _folds = folds;
        _compiler = compiler;
        _values = new object?[plan.Arguments.Length];
        _isPassed = new bool[plan.Arguments.Length];
        _isDemanded = new bool[plan.Arguments.Length];
        Place(passed);
    }

    /// <summary>Where the argument comes from, per parameter.</summary>
    /// <param name="services">The container that the call runs in, or null.</param>
    public ArgumentOrigin[] Origins(ContainerServices? services) =>
    [
        .. _plan.Arguments.Select(argument => argument switch
        {
            { Parameter.Index: var index } when _isPassed[index] => ArgumentOrigin.Caller,
            _ when IsService(argument, services) => ArgumentOrigin.Service,
            _ => argument.Origin,
        }),
    ];

    /// <summary>The names that the caller passes for the extras.</summary>
    public IReadOnlyCollection<string> PassedExtras => _extras.Keys;

    /// <summary>The values to call with, after <see cref="Evaluate"/>.</summary>
    public Span<object?> Values => _values;

    /// <summary>Reports everything that keeps the call from being made, before any reference runs.</summary>
    /// <exception cref="GinException">
    /// <c>GIN4001</c>, <c>GIN4002</c>: values are missing. <c>GIN4007</c> to <c>GIN4012</c>: what the caller passes
    /// does not fit. <c>GIN3xxx</c>: a bound value does not become its parameter's type.
    /// </exception>
    /// <param name="services">The container that the call runs in, or null.</param>
    /// <param name="caller">The reference that makes the call, or null.</param>
    public void Check(ContainerServices? services, GinReference? caller)
    {
        _faults.ThrowIfErrors();
        ThrowIfMissing(services, caller);
        var unusable = Unpassed().SelectMany(argument => argument.Faults).ToImmutableArray();
        if (!unusable.IsEmpty)
        {
            throw new GinException(unusable);
        }
    }

    /// <summary>Computes what the caller does not pass, in the order of the signature.</summary>
    public void Evaluate(in CallContext context)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var argument = _plan.Arguments[i];
            if (argument.Parameter.IsExtras)
            {
                _values[i] = EvaluateExtras(context);
            }
            else if (!_isPassed[i])
            {
                _values[i] = IsService(argument, context.Services)
                    ? context.Services!.Get(argument.Parameter)
                    : ArgumentEvaluator.Get(_plan, argument, context);
            }
        }
    }

    private SortedDictionary<string, object?> EvaluateExtras(in CallContext context)
    {
        var all = new SortedDictionary<string, object?>(_extras, StringComparer.Ordinal);
        foreach (var extra in _plan.Extras)
        {
            if (!all.ContainsKey(extra.Binding!.Name))
            {
                all.Add(extra.Binding.Name, ArgumentEvaluator.Get(_plan, extra, context));
            }
        }

        return all;
    }

    private void Place(PassedArguments passed)
    {
        var next = 0;
        for (var i = 0; i < passed.Positional.Length; i++)
        {
            while (next < _values.Length && _plan.Arguments[next].Parameter is { IsExtras: true } or { IsNamedOnly: true })
            {
                next++;
            }

            if (next == _values.Length)
            {
                _faults.Add(
                    CallDiagnostics.TooManyArguments,
                    null,
                    null,
                    _plan.DisplayName,
                    _plan.Arguments.Count(argument => argument.Parameter is { IsExtras: false, IsNamedOnly: false }),
                    passed.Positional.Length);
                break;
            }

            var parameter = _plan.Arguments[next++].Parameter;
            var rest = passed.Positional[i..];
            if (parameter.IsParams && !IsWhole(parameter, rest))
            {
                SetItems(parameter, rest);
                break;
            }

            Set(parameter, rest[0]);
        }

        foreach (var (name, value) in passed.Named)
        {
            if (Find(name) is { } parameter)
            {
                Set(parameter, value);
            }
            else if (_plan.Configurable.Signature.Extras is not null)
            {
                SetExtra(name, value);
            }
            else
            {
                _faults.Add(
                    CallDiagnostics.UnknownArgument,
                    null,
                    Suggest.Name(name, _plan.Configurable.Signature.Parameters.Select(p => p.Name)),
                    _plan.DisplayName,
                    name);
            }
        }
    }

    /// <summary>Whether what is left is the value of a <c>params</c> parameter as a whole, and not its items.</summary>
    private static bool IsWhole(ConfigurableParameter parameter, ReadOnlySpan<object?> rest) =>
        rest is [var only] && (only is null or GinRequired || parameter.Type.IsInstanceOfType(only));

    private void SetItems(ConfigurableParameter parameter, ReadOnlySpan<object?> items)
    {
        foreach (var item in items)
        {
            if (item is GinRequired)
            {
                _faults.Add(CallDiagnostics.RequiredItem, null, null, _plan.DisplayName, parameter.Name);
                return;
            }
        }

        Set(parameter, new List<object?>(items.ToArray()));
    }

    private ConfigurableParameter? Find(string name)
    {
        var signature = _plan.Configurable.Signature;
        return signature.Find(name)
            ?? (_folds && signature.FindFolded(name) is [var only] ? only : null);
    }

    private void Set(ConfigurableParameter parameter, object? value)
    {
        if (_isPassed[parameter.Index] || _isDemanded[parameter.Index])
        {
            _faults.Add(CallDiagnostics.PassedTwice, null, null, _plan.DisplayName, parameter.Name);
            return;
        }

        if (value is GinRequired)
        {
            _isDemanded[parameter.Index] = true;
            return;
        }

        _isPassed[parameter.Index] = true;
        try
        {
            _values[parameter.Index] = _compiler.ConvertResult(value, parameter.Type, default);
        }
        catch (ConversionException)
        {
            _faults.Add(
                CallDiagnostics.ArgumentDoesNotFit,
                null,
                AdviceToName(value),
                _plan.DisplayName,
                parameter.Name,
                value is null ? "null" : TypeName.Of(value.GetType()),
                TypeName.Of(parameter.Type));
            return;
        }

        foreach (var fault in ParameterValidation.Check(
            parameter, $"{_plan.DisplayName}.{parameter.Name}", _values[parameter.Index], null))
        {
            _faults.Add(fault);
        }
    }

    /// <summary>A tuple is a value; it may be meant to name a parameter.</summary>
    private string? AdviceToName(object? value) =>
        value is ITuple { Length: 2 } tuple && tuple[0] is string name && Find(name) is not null
            ? $"Write 'new GinArgument(\"{name}\", …)' to pass '{name}' by name."
            : null;

    private void SetExtra(string name, object? value)
    {
        if (value is not GinRequired)
        {
            _extras[name] = value;
        }
        else if (!_plan.Extras.Any(extra => extra.Binding!.Name == name))
        {
            _demandedExtras.Add(name);
        }
    }

    private IEnumerable<PlannedArgument> Unpassed() =>
        _plan.Arguments.Where(argument => !_isPassed[argument.Parameter.Index])
            .Concat(_plan.Extras.Where(extra => !_extras.ContainsKey(extra.Binding!.Name)));

    private void ThrowIfMissing(ContainerServices? services, GinReference? caller)
    {
        PlannedArgument[] missing = [.. Unpassed().Where(argument => IsMissing(argument, services))];
        if (missing.Length == 0 && _demandedExtras.Count == 0)
        {
            return;
        }

        // The required ones are what the config has to give, so they are told of alone.
        PlannedArgument[] required = [.. missing.Where(argument => argument.IsRequired || IsDemanded(argument))];
        throw new GinException(MissingValues.Diagnose(
            _plan.DisplayName,
            [.. required.Select(Name), .. _demandedExtras],
            [.. missing.Select(Name)],
            [.. _plan.Bindings.Select(binding => binding.Spelling)],
            [
                .. _plan.Arguments.Where(a => _isPassed[a.Parameter.Index]).Select(a => a.Parameter.Name),
                .. _extras.Keys,
            ],
            missing.FirstOrDefault()?.Binding?.Span ?? caller?.Span));
    }

    private bool IsMissing(PlannedArgument argument, ContainerServices? services) =>
        (!argument.HasValue && !IsService(argument, services))
        || (IsDemanded(argument) && argument.Origin != ArgumentOrigin.Bound);

    /// <summary>Whether the container gives the value: what the config does not bind, and need not.</summary>
    private static bool IsService(PlannedArgument argument, ContainerServices? services) =>
        !argument.IsRequired
        && argument.Origin is (ArgumentOrigin.Missing or ArgumentOrigin.Default)
        && services?.Has(argument.Parameter) == true;

    private bool IsDemanded(PlannedArgument argument) =>
        !argument.Parameter.IsExtras && _isDemanded[argument.Parameter.Index];

    private static string Name(PlannedArgument argument) => argument.Binding?.Spelling ?? argument.Parameter.Name;
}
