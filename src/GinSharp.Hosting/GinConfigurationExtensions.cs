using GinSharp.Hosting;
using Microsoft.Extensions.Configuration;

namespace GinSharp;

/// <summary>Lets settings files and environment variables bind parameters.</summary>
public static class GinConfigurationExtensions
{
    /// <summary>
    /// Adds the bindings of a section: <c>Gin:Trainer.epochs</c>, or <c>Gin:Trainer:epochs</c>, binds
    /// <c>Trainer.epochs</c>. In the environment that is <c>Gin__Trainer__epochs</c>.
    /// </summary>
    /// <remarks>
    /// A setting that is a value of the language of .gin files counts as that; any other, unless it begins like a list,
    /// a tuple, a dictionary, a string, a reference or a macro, is a text and needs no quotes. Messages name the
    /// setting. Where two keys bind one parameter, the provider that was added later wins, as it does for one key; for
    /// that the <paramref name="configuration"/> must be the root.
    /// </remarks>
    /// <param name="gin">What the config is made of; sources that are added later win over the section.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="section">The section's path.</param>
    public static GinBuilder AddConfiguration(
        this GinBuilder gin, IConfiguration configuration, string section = "Gin")
    {
        ArgumentNullException.ThrowIfNull(gin);
        ArgumentNullException.ThrowIfNull(configuration);
        var root = configuration.GetSection(section);
        foreach (var setting in ConfigurationBinding.SettingsIn(configuration, root))
        {
            gin.AddText(ConfigurationBinding.ToStatement(root, setting), $"configuration({setting.Path})");
        }

        return gin;
    }
}
