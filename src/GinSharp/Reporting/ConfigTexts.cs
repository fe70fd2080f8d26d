using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>Writes the two texts that a config has: all that is bound, and all that was used.</summary>
internal static class ConfigTexts
{
    /// <summary>Every binding, as parsed.</summary>
    public static string Config(ConfigState state, ConfigTextFormat format) => Write(state, format, SectionsOf(state));

    /// <summary>What the parameters of everything that was called were.</summary>
    public static string Operative(
        IEnumerable<OperativeSection> sections, ConfigState state, ConfigTextFormat format) =>
        Write(state, format, SectionsOf(sections));

    /// <summary>Every binding, by what the text has to the left of its <c>=</c>.</summary>
    public static IReadOnlyDictionary<string, object?> FlatConfig(ConfigState state) =>
        Flatten(state, SectionsOf(state));

    /// <summary>
    /// What the parameters of everything that was called were, by what the text has to the left of <c>=</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> FlatOperative(
        IEnumerable<OperativeSection> sections, ConfigState state) => Flatten(state, SectionsOf(sections));

    /// <summary>The bindings whose values no .gin file can say.</summary>
    public static IEnumerable<Binding> LeftOut(ConfigState state)
    {
        var literals = Literals(state);
        return state.Bindings.Bindings.Where(binding => !literals.IsExpressible(binding.Value));
    }

    /// <summary>Writes values; members of enums that are constants by the constants' names.</summary>
    /// <param name="state">The config.</param>
    /// <param name="spellReference">How a reference is written; null for the way it is spelled in its file.</param>
    public static LiteralWriter Literals(ConfigState state, Func<GinReference, string>? spellReference = null)
    {
        var constants = ConstantNames(state);
        return new LiteralWriter(spellReference, value => constants.GetValueOrDefault(value));
    }

    private static List<Section> SectionsOf(ConfigState state) =>
    [
        .. state.Bindings.Sections.Select(entry => new Section(
            entry.Key.Scope,
            entry.Section.Bindings[0].Configurable,
            Entries(entry.Section.Bindings.Select(
                binding => new ConfigTextEntry(binding.Spelling, binding.Value, binding.Span))))),
    ];

    private static List<Section> SectionsOf(IEnumerable<OperativeSection> sections) =>
    [
        .. sections.Select(section => new Section(
            section.Scope,
            section.Configurable,
            Entries(section.Entries.Values.Select(
                entry => new ConfigTextEntry(entry.Name, entry.Value, entry.Span))))),
    ];

    private static SelectorSpelling Names(ConfigState state, List<Section> sections)
    {
        var referenced = sections
            .SelectMany(section => section.Entries)
            .SelectMany(entry => BoundValues.ReferencesIn(entry.Value))
            .Select(reference => reference.Configurable!);
        return new SelectorSpelling(state, sections.Select(section => section.Configurable).Concat(referenced));
    }

    private static SortedDictionary<string, object?> Flatten(ConfigState state, List<Section> sections)
    {
        var names = Names(state, sections);
        var literals = Literals(state, names.Of);
        var parameters = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (scope, configurable, entries) in sections)
        {
            var prefix = scope.Length == 0 ? names.Of(configurable) : $"{scope}/{names.Of(configurable)}";
            foreach (var entry in entries)
            {
                parameters[configurable == BuiltIns.Macro ? scope : $"{prefix}.{entry.Name}"] =
                    literals.Flatten(entry.Value);
            }
        }

        return parameters;
    }

    private static string Write(ConfigState state, ConfigTextFormat format, List<Section> sections)
    {
        var names = Names(state, sections);
        var writer = new ConfigTextWriter(Literals(state, names.Of), format);
        return writer.Write(names.Imports, sections.Select(section => new ConfigTextSection(
            section.Scope, section.Configurable.Selector, names.Of(section.Configurable), section.Entries)
        {
            IsMethod = section.Configurable.IsMethod,
            IsMacro = section.Configurable == BuiltIns.Macro,
        }));
    }

    /// <summary>The entries that can be read back: a reference that was passed over as unknown could not.</summary>
    private static ImmutableArray<ConfigTextEntry> Entries(IEnumerable<ConfigTextEntry> entries) =>
    [
        .. entries.Where(entry =>
            BoundValues.ReferencesIn(entry.Value).All(reference => reference.Configurable is not null)),
    ];

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

    private sealed record Section(string Scope, Configurable Configurable, ImmutableArray<ConfigTextEntry> Entries);
}
