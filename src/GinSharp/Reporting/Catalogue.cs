using System.Collections;
using System.Text;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Describes what a config may bind: configurables, their parameters, types, defaults and summaries.</summary>
internal sealed class Catalogue(PlanCache plans)
{
    /// <summary>Nobody reads a longer list.</summary>
    private const int MaxChoices = 20;

    private readonly ConfigState _state = plans.State;
    private readonly LiteralWriter _literals = new ConfigTexts(plans).Literals();
    private readonly XmlDocs _docs = new();

    /// <summary>The description as text.</summary>
    /// <param name="only">What to describe; null for all configurables, by name.</param>
    public string Describe(Configurable? only)
    {
        var text = new StringBuilder();
        var all = only is null
            ? _state.Registry.Configurables.Where(configurable => configurable.Target is not BuiltInTarget)
            : [only];
        foreach (var (name, configurable) in all
            .Select(configurable => (Name: _state.Registry.MinimalSelector(configurable), configurable))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            Append(text, name, configurable);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string name, Configurable configurable)
    {
        var type = TypeName.Of(configurable.Target.ResultType);
        text.AppendLine(type == configurable.Name ? name : $"{name} -> {type}");
        AppendSummary(text, "  ", _docs.SummaryOf(configurable.Target));
        try
        {
            foreach (var parameter in configurable.Signature.Parameters)
            {
                if (configurable.ForbiddenBy(parameter.Name) is null)
                {
                    text.Append("    ").AppendLine(Describe(parameter));
                    AppendSummary(text, "        ", Choices(parameter));
                    AppendSummary(text, "        ", _docs.SummaryOf(configurable.Target, parameter.Name));
                }
            }
        }
        catch (GinException exception)
        {
            text.Append("    ").AppendLine(exception.Message);
        }

        text.AppendLine();
    }

    private string Describe(ConfigurableParameter parameter)
    {
        var type = TypeName.Of(parameter.Type);
        return parameter switch
        {
            { IsExtras: true } => "(any other name): object",
            { IsRequired: true } or { HasDefault: false } => $"{parameter.Name}: {type}, must be bound",
            { IsSecret: true } => $"{parameter.Name}: {type} = {SecretText.Mask}",
            { IsSetByClass: true } => $"{parameter.Name}: {type}, set by the class",
            _ when _literals.TryWrite(parameter.Default, out var literal) => $"{parameter.Name}: {type} = {literal}",
            _ => $"{parameter.Name}: {type} = (an object)",
        };
    }

    /// <summary>What may be written for a parameter, where that is a choice; else null.</summary>
    private string? Choices(ConfigurableParameter parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type;
        if (type.IsEnum)
        {
            return $"one of {List(Enum.GetNames(type), name => $"'{name}'")}";
        }

        if (parameter.IsExtras || type.IsValueType || type.Namespace == nameof(System)
            || typeof(IEnumerable).IsAssignableFrom(type))
        {
            return null;
        }

        string[] fitting =
        [
            .. _state.Registry.Configurables
                .Where(configurable => configurable.Target is not BuiltInTarget
                    && configurable.Target.InstanceType is null
                    && type.IsAssignableFrom(configurable.Target.ResultType))
                .Select(_state.Registry.MinimalSelector)
                .Order(StringComparer.Ordinal),
        ];
        return fitting.Length == 0 ? null : $"takes {List(fitting, name => $"@{name}()")}";
    }

    private static string List(string[] names, Func<string, string> write) =>
        string.Join(", ", names.Take(MaxChoices).Select(write))
            + (names.Length > MaxChoices ? $" and {names.Length - MaxChoices} more" : "");

    private static void AppendSummary(StringBuilder text, string indent, string? summary)
    {
        if (summary is not null)
        {
            text.Append(indent).AppendLine(summary);
        }
    }
}
