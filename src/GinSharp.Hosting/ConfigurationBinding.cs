using Microsoft.Extensions.Configuration;

namespace GinSharp.Hosting;

/// <summary>Reads the settings of a configuration, with the rank of the provider that each comes from.</summary>
/// <param name="layers">The providers, a later one winning over an earlier one.</param>
internal sealed class ConfigurationBinding(IReadOnlyList<ConfigurationLayer> layers)
{
    /// <summary>The settings under a section.</summary>
    public static IReadOnlyList<GinSetting> SettingsIn(IConfiguration configuration, string section)
    {
        var binding = new ConfigurationBinding([.. ConfigurationLayer.Of(configuration)]);
        return [.. binding.PartsOf(configuration.GetSection(section), above: -1)];
    }

    /// <param name="section">The section whose parts are read.</param>
    /// <param name="above">
    /// The rank of a value of the whole section, which replaces what providers before it have for its parts.
    /// </param>
    private IEnumerable<GinSetting> PartsOf(IConfigurationSection section, int above) =>
        section.GetChildren().SelectMany(part => Read(part, above));

    /// <summary>The setting that a section is: two where one provider has a value and parts of it.</summary>
    private IEnumerable<GinSetting> Read(IConfigurationSection section, int above)
    {
        var path = $"configuration({section.Path})";
        var rank = RankOf(section, out var value);
        var parts = PartsOf(section, Math.Max(above, rank)).ToList();
        if (parts.Count > 0)
        {
            yield return new GinSetting(path, section.Key, parts);
        }

        // What lists all its sections, such as a command line made of another configuration, gives them empty values.
        var replacesParts = parts.Count == 0
            || (!string.IsNullOrEmpty(value) && rank >= parts.Max(part => part.Rank));
        if (rank >= above && rank >= 0 && replacesParts)
        {
            yield return new GinSetting(path, section.Key, value, rank);
        }
    }

    /// <summary>The rank of the last provider that has a value for a section as a whole; -1 where none has.</summary>
    private int RankOf(IConfigurationSection section, out string? value)
    {
        for (var rank = layers.Count - 1; rank >= 0; rank--)
        {
            if (layers[rank].TryGet(section, out value))
            {
                return rank;
            }
        }

        value = null;
        return -1;
    }
}
