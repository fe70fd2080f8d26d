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
    /// A setting is read by the type of the parameter that it binds: <c>2024</c> is a string for a string, <c>1</c> is
    /// true for a Boolean. What begins like a string, a reference or a macro is one; for a parameter that is not a
    /// string, so is what begins like a list, a tuple or a dictionary. An array is a list; an object is a dictionary
    /// where a parameter has its name. Where nothing has the joined keys as its name, the first ones may be scopes:
    /// <c>Gin__generator__Adam__lr</c>. Of two settings for one parameter, the one whose provider was added later wins;
    /// items and entries are merged one by one, as configuration does. Messages name the setting.
    /// </remarks>
    /// <param name="gin">What the config is made of; sources that are added later win over the section.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="section">The section's path.</param>
    public static GinBuilder AddConfiguration(
        this GinBuilder gin, IConfiguration configuration, string section = "Gin")
    {
        ArgumentNullException.ThrowIfNull(gin);
        ArgumentNullException.ThrowIfNull(configuration);
        return gin.AddSettings(ConfigurationBinding.SettingsIn(configuration, section));
    }
}
