using System.Collections.Immutable;
using System.Reflection;
using GinSharp.Configurables;
using GinSharp.Injection.Conversion;

namespace GinSharp.Injection;

/// <summary>
/// Finds the configurable's parameter for each parameter of a delegate: by name, then by type where only one fits, and
/// by position last.
/// </summary>
internal sealed class ParameterMatching
{
    private const int SameType = 0;
    private const int BaseType = 1;
    private const int ConvertedType = 2;

    private readonly ParameterInfo[] _wanted;
    private readonly string _name;
    private readonly Signature _signature;
    private readonly ValueCompiler _compiler;
    private readonly ConfigurableParameter?[] _filled;
    private readonly List<ConfigurableParameter> _free;
    private readonly ImmutableArray<PositionGuess>.Builder _guesses = ImmutableArray.CreateBuilder<PositionGuess>();

    /// <param name="wanted">The delegate's parameters, no more than the configurable has.</param>
    /// <param name="configurable">The configurable.</param>
    /// <param name="compiler">Says what can be converted.</param>
    public ParameterMatching(ParameterInfo[] wanted, Configurable configurable, ValueCompiler compiler)
    {
        _wanted = wanted;
        _name = configurable.Name;
        _signature = configurable.Signature;
        _compiler = compiler;
        _filled = new ConfigurableParameter?[wanted.Length];
        _free = [.. _signature.Parameters.Where(parameter => !parameter.IsExtras)];
    }

    /// <summary>The names of the parameters that are filled, in the delegate's order.</summary>
    public ImmutableArray<string> Names => [.. _filled.Select(parameter => parameter!.Name)];

    public ImmutableArray<PositionGuess> Guesses => _guesses.ToImmutable();

    /// <summary>Matches what has the same name; an exact name wins over one that differs in case.</summary>
    public void MatchNames(bool folds)
    {
        MatchNames(_signature.Find);
        if (folds)
        {
            MatchNames(name => _signature.FindFolded(name) is [var only] ? only : null);
        }

        MatchNames(_signature.FindFormer);
    }

    /// <summary>Matches the rest.</summary>
    /// <returns>Why that is not possible, or null.</returns>
    public string? MatchTypes()
    {
        for (var i = 0; i < _wanted.Length; i++)
        {
            if (_filled[i] is { } named && _compiler.Fit(_wanted[i].ParameterType, named.Type) == ResultFit.Never)
            {
                return Misfit(_wanted[i], named);
            }
        }

        _free.RemoveAll(parameter => parameter.IsNamedOnly);
        var matched = _filled.Count(parameter => parameter is not null);
        if (_wanted.Length - matched > _free.Count)
        {
            return $"the delegate passes {_wanted.Length} arguments and '{_name}' takes {matched + _free.Count} of them";
        }

        while (Array.Exists(_filled, parameter => parameter is null))
        {
            var open = Enumerable.Range(0, _wanted.Length)
                .Where(i => _filled[i] is null)
                .Select(i => (Index: i, Fitting: Fitting(_wanted[i].ParameterType, out var distance), distance))
                .ToList();
            if (open.Find(entry => entry.Fitting.IsEmpty) is { Fitting.IsDefault: false } none)
            {
                return Misfit(_wanted[none.Index], _free[0]);
            }

            var next = open.OrderBy(entry => entry.Fitting.Length > 1).ThenBy(entry => entry.distance).First();
            if (next.Fitting.Length > 1)
            {
                next = open[0];
                _guesses.Add(new PositionGuess(_wanted[next.Index], next.Fitting[0], next.Fitting[1..]));
            }

            Fill(next.Index, next.Fitting[0]);
        }

        return null;
    }

    private void MatchNames(Func<string, ConfigurableParameter?> find)
    {
        for (var i = 0; i < _wanted.Length; i++)
        {
            if (_filled[i] is null && find(_wanted[i].Name ?? "") is { } parameter && _free.Contains(parameter))
            {
                Fill(i, parameter);
            }
        }
    }

    private void Fill(int index, ConfigurableParameter parameter)
    {
        _filled[index] = parameter;
        _free.Remove(parameter);
    }

    /// <summary>The free parameters that fit a type best, all of them equally well.</summary>
    private ImmutableArray<ConfigurableParameter> Fitting(Type passed, out int distance)
    {
        for (distance = SameType; distance <= ConvertedType; distance++)
        {
            var wanted = distance;
            ImmutableArray<ConfigurableParameter> fitting =
                [.. _free.Where(parameter => Distance(passed, parameter.Type) == wanted)];
            if (!fitting.IsEmpty)
            {
                return fitting;
            }
        }

        return [];
    }

    /// <summary>How far a type is from a parameter's, or null where it does not fit.</summary>
    private int? Distance(Type passed, Type type) =>
        Underlying(passed) == Underlying(type) ? SameType
        : type != typeof(object) && type.IsAssignableFrom(passed) ? BaseType
        : _compiler.Fit(passed, type) == ResultFit.Never ? null
        : ConvertedType;

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string Misfit(ParameterInfo passed, ConfigurableParameter parameter) =>
        $"it passes {TypeName.Of(passed.ParameterType)} for '{parameter.Name}', which is {TypeName.Of(parameter.Type)}";
}
