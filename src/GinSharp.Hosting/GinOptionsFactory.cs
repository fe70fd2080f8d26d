using Microsoft.Extensions.Options;

namespace GinSharp.Hosting;

/// <summary>Creates options as configurables, in the gin scope of their name.</summary>
internal sealed class GinOptionsFactory<TOptions>(
    GinConfig config,
    IEnumerable<IConfigureOptions<TOptions>> setups,
    IEnumerable<IPostConfigureOptions<TOptions>> postConfigures,
    IEnumerable<IValidateOptions<TOptions>> validations)
    : OptionsFactory<TOptions>(setups, postConfigures, validations)
    where TOptions : class
{
    protected override TOptions CreateInstance(string name)
    {
        // Options are kept, so the scope that is active when they are first asked for must not count.
        using var root = config.Scope(null);
        using var scope = config.Scope(name);
        return config.Create<TOptions>();
    }
}
