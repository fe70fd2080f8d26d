using System.Globalization;
using System.Reflection;
using System.Text;

namespace GinSharp.Torch.Tests;

/// <summary>The tables of names on the page about TorchSharp, as the registration has them.</summary>
internal static class NamesTable
{
    public static string Create()
    {
        var text = new StringBuilder();
        foreach (var family in TorchConfigurables.All.GroupBy(one => HeadingOf(one.Selector)))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {family.Key}\n\n| name | parameters |\n| --- | --- |\n");
            foreach (var (selector, method) in family)
            {
                var parameters = string.Join(", ", method.GetParameters().Select(Describe));
                text.Append(CultureInfo.InvariantCulture, $"| `{selector[(family.Key.Length + 1)..]}` | " +
                $"{parameters} |\n");
            }

            text.Append('\n');
        }

        return text.ToString().Replace(" |  |", " | |", StringComparison.Ordinal);
    }

    /// <summary>A parameter's default as a .gin file writes it; empty where it has none.</summary>
    public static string DefaultOf(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        DBNull => "",
        null => "None",
        bool value => value ? "True" : "False",
        double or float => Convert.ToDouble(parameter.DefaultValue, CultureInfo.InvariantCulture)
            .ToString("G7", CultureInfo.InvariantCulture).ToLowerInvariant(),
        string or Enum => $"'{parameter.DefaultValue}'",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Describe(ParameterInfo parameter)
    {
        var value = DefaultOf(parameter);
        var others = parameter.GetCustomAttributes<AlsoNamedAttribute>().Select(other => $" (`{other.Name}`)");
        return $"`{parameter.Name}{(value.Length == 0 ? "" : $" = {value}")}`{string.Concat(others)}";
    }

    // The distributions, each in a module of its own, are one family, and methods stand with their class.
    private static string HeadingOf(string selector)
    {
        var module = selector[..selector.LastIndexOf('.')];
        return module.StartsWith("torch.distributions", StringComparison.Ordinal) ? "torch.distributions"
            : module.StartsWith("torch.nn.Embedding", StringComparison.Ordinal) ? "torch.nn"
            : module;
    }
}
