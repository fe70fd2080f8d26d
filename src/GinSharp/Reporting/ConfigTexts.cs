using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;
using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>Writes the two texts that a config has: all that is bound, and all that was used.</summary>
/// <param name="plans">The plans of the config.</param>
/// <param name="operative">What was called; null for a text of what is bound.</param>
internal sealed class ConfigTexts(PlanCache plans, IEnumerable<OperativeSection>? operative = null)
{
    private readonly ConfigState _state = plans.State;
    private readonly IReadOnlyList<OperativeSection>? _operative = operative?.ToList();
    private MacroUses? _macros;

    /// <summary>What macros are used for, in what is bound now and in what was called.</summary>
    private MacroUses Macros => _macros ??= new MacroUses(MacroUses.In(_state).Concat(
        from section in _operative ?? []
        from entry in section.Entries.Values
        where entry.Parameter is not null
        select MacroUses.Of(section.Configurable, section.Scope, entry.Parameter, entry.Value)));

    /// <summary>The text.</summary>
    public string Write(ConfigTextFormat format)
    {
        var sections = Sections();
        var names = Names(sections);
        var writer = new ConfigTextWriter(Literals(names.Of), format);
        return writer.Write(names.Imports, sections.Select(section => new ConfigTextSection(
            section.Scope, section.Configurable.Selector, names.Of(section.Configurable), section.Entries)
        {
            IsMethod = section.Configurable.IsMethod,
            IsMacro = section.Configurable == BuiltIns.Macro,
        }));
    }

    /// <summary>
    /// The values, by what the text has to the left of its <c>=</c>; macros and constants in them are resolved where
    /// they come to literals.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Flatten()
    {
        var sections = Sections();
        var names = Names(sections);
        var literals = Literals(names.Of);
        var resolver = new MacroResolver(_state, sections
            .Where(section => section.Configurable == BuiltIns.Macro)
            .SelectMany(section => section.Entries, (section, entry) => KeyValuePair.Create(section.Scope, entry.Value)));
        var parameters = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (scope, configurable, entries) in sections)
        {
            var prefix = scope.Length == 0 ? names.Of(configurable) : $"{scope}/{names.Of(configurable)}";
            foreach (var entry in entries)
            {
                parameters[configurable == BuiltIns.Macro ? KeySpelling.OfMacro(scope) : $"{prefix}.{entry.Name}"] =
                    entry.IsSecret || Macros.RefersToSecret(entry.Value)
                        ? SecretText.Mask
                        : literals.Flatten(entry with { Value = resolver.Resolve(entry.Value) });
            }
        }

        return parameters;
    }

    /// <summary>The bindings that the text cannot have, but for secrets, whose holes it has.</summary>
    public IEnumerable<Binding> LeftOut()
    {
        var literals = Literals();
        return _state.Bindings.Bindings.Where(binding =>
            EntryOf(binding) is var entry
            && !entry.IsSecret && (!entry.IsNameable || !literals.IsExpressible(entry)));
    }

    /// <summary>Writes values; members of enums that are constants by the constants' names.</summary>
    /// <param name="spellReference">How a reference is written; null for the way it is spelled in its file.</param>
    public LiteralWriter Literals(Func<GinReference, string>? spellReference = null)
    {
        var constants = ConstantNames(_state);
        return new LiteralWriter(
            spellReference, value => constants.GetValueOrDefault(value), new LiteralCheck(plans, Macros));
    }

    /// <summary>What a text has for a binding.</summary>
    public ConfigTextEntry EntryOf(Binding binding) => Entry(
        binding.Configurable, binding.Scope, binding.Parameter, binding.Spelling, binding.Value, binding.Span);

    /// <summary>What a text has for the default of a parameter.</summary>
    public static ConfigTextEntry EntryOf(ConfigurableParameter parameter) => EntryOf(parameter, parameter.Default);

    /// <summary>What a text has for a parameter that is not bound.</summary>
    public static ConfigTextEntry EntryOf(ConfigurableParameter parameter, object? value) => new(parameter.Name, value)
    {
        Parameter = parameter,
        IsDefault = true,
        IsSecret = parameter.IsSecret,
    };

    private ConfigTextEntry Entry(
        Configurable configurable,
        string scope,
        ConfigurableParameter parameter,
        string name,
        object? value,
        SourceSpan? span)
    {
        var isMacro = configurable == BuiltIns.Macro;
        return new ConfigTextEntry(name, value, span)
        {
            Parameter = parameter,
            Macro = isMacro ? scope : null,
            IsSecret = !SecretText.IsHarmless(value) && Macros.IsSecret(configurable, scope, parameter),

            IsNameable = (!isMacro || KeySpelling.IsMacro(scope)) && KeySpelling.IsParameter(name),
        };
    }

    private List<Section> Sections() => _operative is null
        ?
        [
            .. _state.Bindings.Sections.Select(entry => new Section(
                entry.Key.Scope,
                entry.Section.Bindings[0].Configurable,
                [.. entry.Section.Bindings.Select(EntryOf).Where(IsKnown)])),
        ]
        :
        [
            .. _operative
                .GroupBy(section => (Scope: KeySpelling.Scope(section.Scope), section.Configurable))
                .Select(group => new Section(
                    group.Key.Scope,
                    group.Key.Configurable,
                    [
                        .. group.OrderBy(section => section.Scope.Length)
                            .SelectMany(section => section.Entries.Values.Select(entry => EntryOf(section, entry)))
                            .Where(IsKnown)
                            .DistinctBy(entry => entry.Name),
                    ])),
        ];

    /// <summary>Python leaves out, without a word, what refers to a name that was passed over as unknown.</summary>
    private static bool IsKnown(ConfigTextEntry entry) =>
        BoundValues.ReferencesIn(entry.Value).All(reference => reference.Configurable is not null);

    private ConfigTextEntry EntryOf(OperativeSection section, OperativeEntry entry)
    {
        if (!entry.IsDefault)
        {
            return Entry(
                section.Configurable,
                KeySpelling.Scope(section.Scope),
                entry.Parameter,
                entry.Name,
                entry.Value,
                entry.Span);
        }

        var name = KeySpelling.NameOf(entry.Parameter);
        return EntryOf(entry.Parameter, entry.Value) with { Name = name, IsNameable = KeySpelling.IsParameter(name) };
    }

    private SelectorSpelling Names(List<Section> sections)
    {
        var referenced = sections
            .SelectMany(section => section.Entries)
            .SelectMany(entry => BoundValues.ReferencesIn(entry.Value))
            .Select(reference => reference.Configurable)
            .OfType<Configurable>();
        return new SelectorSpelling(_state, sections.Select(section => section.Configurable).Concat(referenced));
    }

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
