using System.Globalization;
using GinSharp.Syntax;
using Microsoft.Extensions.Configuration;

namespace GinSharp.Hosting;

/// <summary>Turns settings into statements of the language of .gin files.</summary>
internal static class ConfigurationBinding
{
    /// <summary>
    /// The settings under a section, at any depth, those of later providers last: <c>Gin:Trainer:epochs</c> of the
    /// environment and <c>Gin:Trainer.epochs</c> of a file are two keys, which only their order tells apart.
    /// </summary>
    public static IEnumerable<IConfigurationSection> SettingsIn(
        IConfiguration configuration, IConfigurationSection section)
    {
        IConfigurationProvider[] providers = configuration is IConfigurationRoot root ? [.. root.Providers] : [];
        return SettingsIn(section).OrderBy(setting => LastProvider(providers, setting));
    }

    private static IEnumerable<IConfigurationSection> SettingsIn(IConfigurationSection section)
    {
        foreach (var child in section.GetChildren())
        {
            var settings = IsList(child) ? [] : SettingsIn(child).ToList();
            if (child.Value is not null || settings.Count == 0)
            {
                yield return child;
            }

            foreach (var setting in settings)
            {
                yield return setting;
            }
        }
    }

    /// <summary><c>Trainer.epochs = 3</c></summary>
    public static string ToStatement(IConfigurationSection root, IConfigurationSection setting)
    {
        var key = setting.Path[(root.Path.Length + 1)..].Replace(':', '.');
        return $"{key} = {ToLiteral(setting)}".ReplaceLineEndings(" ");
    }

    /// <summary>The position of the last provider that has a value for a setting or for one of its items.</summary>
    private static int LastProvider(IConfigurationProvider[] providers, IConfigurationSection setting) => Math.Max(
        Array.FindLastIndex(providers, provider => provider.TryGet(setting.Path, out _)),
        setting.GetChildren().Select(item => LastProvider(providers, item)).DefaultIfEmpty(-1).Max());

    private static bool IsList(IConfigurationSection setting) =>
        setting.GetChildren().Any()
        && setting.GetChildren().All(item => int.TryParse(item.Key, CultureInfo.InvariantCulture, out _));

    private static string ToLiteral(IConfigurationSection setting)
    {
        if (IsList(setting))
        {
            return $"[{string.Join(", ", setting.GetChildren().Select(ToLiteral))}]";
        }

        if (setting.Value is not { } value)
        {
            return "None";
        }

        var isMeantAsValue = value.TrimStart() is ['[' or '(' or '{' or '\'' or '"' or '@' or '%', ..];
        return isMeantAsValue || GinParser.ParseValue(new SourceText("value", value), out _) is not null
            ? value
            : $"'{value.Replace(@"\", @"\\").Replace("'", @"\'").Replace("\n", @"\n").Replace("\r", @"\r")}'";
    }
}
