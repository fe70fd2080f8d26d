using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>
/// What the macros of a config are for, also by way of others: the types that they must become, and whether the value of
/// a secret parameter comes from them.
/// </summary>
internal sealed class MacroUses
{
    /// <summary>A macro of more types than these is one of any.</summary>
    private const int MostTypes = 16;

    private readonly Dictionary<string, List<object?>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Type>> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _secret = new(StringComparer.Ordinal);
    private readonly Queue<MacroUse> _open = new();

    public MacroUses(IEnumerable<MacroUse> uses)
    {
        foreach (var use in uses)
        {
            if (use.Macro is null)
            {
                _open.Enqueue(use);
            }
            else if (_values.TryGetValue(use.Macro, out var values))
            {
                values.Add(use.Value);
            }
            else
            {
                _values.Add(use.Macro, [use.Value]);
            }
        }

        while (_open.TryDequeue(out var use))
        {
            Follow(use);
        }
    }

    public static MacroUses Of(ConfigState state) => new(In(state));

    /// <summary>All values that are bound, and those that they replaced.</summary>
    public static IEnumerable<MacroUse> In(ConfigState state)
    {
        foreach (var one in state.Bindings.WithOverridden)
        {
            yield return Of(one.Configurable, one.Scope, one.Parameter, one.Value);
        }
    }

    public static MacroUse Of(
        Configurable configurable, string scope, ConfigurableParameter parameter, object? value) => new(
            configurable == BuiltIns.Macro ? scope : null,
            parameter.IsExtras ? typeof(object) : parameter.Type,
            parameter.IsSecret,
            value);

    /// <summary>The types that the macro's value becomes; <c>object</c> where it is a part of another value.</summary>
    public IReadOnlyCollection<Type> Types(string macro) =>
        _types.TryGetValue(macro, out var types) ? types : [];

    /// <summary>Whether the value of a secret parameter comes from the macro.</summary>
    public bool IsSecret(string macro) => _secret.Contains(macro);

    /// <summary>Whether a value is secret: that of a parameter so marked, or of a macro that leads to one.</summary>
    public bool IsSecret(Configurable configurable, string scope, ConfigurableParameter parameter) =>
        parameter.IsSecret || (configurable == BuiltIns.Macro && IsSecret(scope));

    /// <summary>Whether a value refers to a macro that is secret.</summary>
    public bool RefersToSecret(object? value) =>
        _secret.Count > 0
        && BoundValues.ReferencesIn(value).Any(reference => NameOf(reference) is { } name && IsSecret(Resolve(name)));

    /// <summary>The macro that a reference means, or null when it means none.</summary>
    public static string? NameOf(GinReference reference) =>
        reference.Kind == GinReferenceKind.Macro ? reference.FullName
        : reference.Configurable == BuiltIns.Macro ? reference.Scope
        : null;

    private void Follow(MacroUse use)
    {
        var type = use.Value is GinReference ? use.Type : typeof(object);
        foreach (var reference in BoundValues.ReferencesIn(use.Value))
        {
            if (NameOf(reference) is { } name)
            {
                Mark(Resolve(name), type, use.IsSecret);
            }
        }
    }

    private void Mark(string macro, Type type, bool isSecret)
    {
        if (!_types.TryGetValue(macro, out var types))
        {
            _types.Add(macro, types = []);
        }

        var isNewType = types.Count < MostTypes ? types.Add(type) : types.Add(type = typeof(object));
        if (isNewType | (isSecret && _secret.Add(macro)))
        {
            foreach (var value in _values.GetValueOrDefault(macro) ?? [])
            {
                _open.Enqueue(new MacroUse(null, type, isSecret, value));
            }
        }
    }

    /// <summary>The macro that a name leads to: in a scope where it is bound, the innermost first.</summary>
    private string Resolve(string name)
    {
        var scope = name;
        while (!_values.ContainsKey(scope))
        {
            if (scope.Length == 0)
            {
                return name;
            }

            scope = scope[..Math.Max(0, scope.LastIndexOf('/'))];
        }

        return scope;
    }
}
