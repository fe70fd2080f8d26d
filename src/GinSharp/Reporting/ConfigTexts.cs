using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>Writes the two texts that a config has: all that is bound, and all that was used.</summary>
internal static class ConfigTexts
{
    /// <summary>Every binding, as parsed.</summary>
    public static string Config(ConfigState state, ConfigTextFormat format) => Write(
        state,
        format,
        state.Bindings.Sections.Select(entry => Section(
            state,
            entry.Key.Scope,
            entry.Section.Bindings[0].Configurable,
            entry.Section.Bindings.Select(binding => new ConfigTextEntry(binding.Spelling, binding.Value, binding.Span)))));

    /// <summary>What the parameters of everything that was called were.</summary>
    public static string Operative(IEnumerable<OperativeSection> sections, ConfigState state, ConfigTextFormat format) =>
        Write(
            state,
            format,
            sections.Select(section => Section(
                state,
                section.Scope,
                section.Configurable,
                section.Entries.Values.Select(entry => new ConfigTextEntry(entry.Name, entry.Value, entry.Span)))));

    private static string Write(ConfigState state, ConfigTextFormat format, IEnumerable<ConfigTextSection> sections)
    {
        var constants = ConstantNames(state);
        var literals = new LiteralWriter(findConstant: value => constants.GetValueOrDefault(value));
        var imports = state.Imports.Select(import => new ConfigTextImport(import.Module, import.IsFrom, import.Alias));
        return new ConfigTextWriter(literals, format).Write(imports, sections);
    }

    private static ConfigTextSection Section(
        ConfigState state, string scope, Configurable configurable, IEnumerable<ConfigTextEntry> entries) => new(
        scope,
        configurable.Selector,
        state.Registry.MinimalSelector(configurable),
        [.. entries.Where(entry => BoundValues.ReferencesIn(entry.Value).All(IsKnown))])
        {
            IsMethod = configurable.IsMethod,
            IsMacro = configurable == BuiltIns.Macro,
        };

    /// <summary>A reference that was passed over as unknown could not be read back.</summary>
    private static bool IsKnown(GinReference reference) => reference.Configurable is not null;

    private static ImmutableDictionary<Enum, string> ConstantNames(ConfigState state)
    {
        var names = ImmutableDictionary.CreateBuilder<Enum, string>();
        foreach (var selector in state.Constants.Selectors)
        {
            if (state.Constants.TryGet(selector, out var value) && value is Enum member)
            {
                names.TryAdd(member, selector);
            }
        }

        return names.ToImmutable();
    }
}
