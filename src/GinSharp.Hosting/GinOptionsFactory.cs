using Microsoft.Extensions.Options;

namespace GinSharp.Hosting;

/// <summary>Creates the options of the bound names as configurables, in the gin scopes of these names.</summary>
internal sealed class GinOptionsFactory<TOptions>(
    GinConfig config,
    IEnumerable<GinOptionsName<TOptions>> names,
    IEnumerable<IConfigureOptions<TOptions>> setups,
    IEnumerable<IPostConfigureOptions<TOptions>> postConfigures,
    IEnumerable<IValidateOptions<TOptions>> validations)
    : OptionsFactory<TOptions>(setups, postConfigures, validations)
    where TOptions : class
{
    private readonly Dictionary<string, string> _scopes =
        names.DistinctBy(name => name.Name).ToDictionary(name => name.Name, name => name.Scope);

    protected override TOptions CreateInstance(string name)
    {
        if (!_scopes.TryGetValue(name, out var scopeText))
        {
            return base.CreateInstance(name);
        }

        // Options are kept, so the scope that is active when they are first asked for must not count.
        using var root = config.Scope(null);
        using var scope = config.Scope(scopeText);
        return config.Create<TOptions>();
    }
}

/// <summary>A name of options that a config creates, and the gin scope that it stands for.</summary>
internal sealed record GinOptionsName<TOptions>(string Name, string Scope);
