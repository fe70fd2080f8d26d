using System.Collections.Immutable;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Configurables;

/// <summary>The parameters of a configurable, and which of them a name means.</summary>
internal sealed class Signature
{
    private readonly Dictionary<string, ConfigurableParameter> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConfigurableParameter>> _byFoldedName = new(StringComparer.Ordinal);

    /// <exception cref="GinException"><c>GIN2112</c>: two parameters have the same name.</exception>
    public Signature(string selector, ImmutableArray<ConfigurableParameter> parameters)
    {
        Parameters = parameters;
        foreach (var parameter in parameters)
        {
            if (parameter.IsExtras)
            {
                Extras = parameter;
                continue;
            }

            AddName(selector, parameter.Name, parameter);
            foreach (var name in parameter.OtherNames)
            {
                AddName(selector, name, parameter);
            }
        }
    }

    public ImmutableArray<ConfigurableParameter> Parameters { get; }

    /// <summary>The parameter that collects the names nothing else has, or null.</summary>
    public ConfigurableParameter? Extras { get; }

    /// <summary>The parameter that has exactly this name, as its own or as another one, or null.</summary>
    public ConfigurableParameter? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The parameters whose names equal this one when case and underscores are ignored.</summary>
    public IReadOnlyList<ConfigurableParameter> FindFolded(string name) =>
        _byFoldedName.TryGetValue(FoldedName.Of(name), out var parameters) ? parameters : [];

    /// <summary>The parameter that once had this name, or null.</summary>
    public ConfigurableParameter? FindFormer(string name) =>
        Parameters.FirstOrDefault(parameter => parameter.FormerNames.Contains(name, StringComparer.Ordinal));

    private void AddName(string selector, string name, ConfigurableParameter parameter)
    {
        if (!_byName.TryAdd(name, parameter))
        {
            throw new GinException(GinDiagnostic.Create(
                RegistrationDiagnostics.DuplicateParameters, null, null, selector, name));
        }

        var folded = FoldedName.Of(name);
        if (!_byFoldedName.TryGetValue(folded, out var others))
        {
            _byFoldedName.Add(folded, [parameter]);
        }
        else if (!others.Contains(parameter))
        {
            others.Add(parameter);
        }
    }
}
