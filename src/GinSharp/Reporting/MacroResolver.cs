using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>
/// Puts the values of macros and constants in their places, where these are literals all through. What a value would
/// come to can be far longer than the config, so that there is a limit, past which a macro stays as it is spelled.
/// </summary>
internal sealed class MacroResolver
{
    private const int MostParts = 10_000;
    private const int MostOpen = 100;

    private readonly ConfigState _state;
    private readonly Dictionary<string, object?> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _parts;

    /// <param name="state">The config.</param>
    /// <param name="macros">Values of macros that win over those of the config.</param>
    public MacroResolver(ConfigState state, IEnumerable<KeyValuePair<string, object?>> macros)
    {
        _state = state;
        foreach (var (name, value) in macros)
        {
            _known[name] = value;
        }
    }

    public object? Resolve(object? value)
    {
        _parts = 0;
        return Part(value);
    }

    private object? Part(object? value)
    {
        if (++_parts > MostParts)
        {
            return value;
        }

        return value switch
        {
            GinReference reference => Follow(reference),
            List<object?> list => list.ConvertAll(Part),
            object?[] items when items.GetType() == typeof(object[]) => Array.ConvertAll(items, Part),
            GinDictionary dictionary => WithKeys(dictionary),
            _ => value,
        };
    }

    /// <summary>A dictionary whose keys stay as they are where what they come to are none.</summary>
    private GinDictionary WithKeys(GinDictionary dictionary)
    {
        var entries = dictionary.Select(entry => KeyValuePair.Create(Part(entry.Key), Part(entry.Value))).ToList();
        return entries.TrueForAll(entry => GinDictionary.IsHashable(entry.Key))
            ? new GinDictionary(entries)
            : dictionary;
    }

    private object? Follow(GinReference reference)
    {
        if (reference.Kind == GinReferenceKind.Constant)
        {
            return reference.Constant switch
            {
                GinRequired => reference,
                Enum member => member.ToString(),
                var constant when LiteralValue.IsNatural(constant) => constant,
                _ => reference,
            };
        }

        if (reference.Kind != GinReferenceKind.Macro || _open.Count == MostOpen || !_open.Add(reference.FullName))
        {
            return reference;
        }

        var value = TryFind(reference.FullName, out var bound) ? Part(bound) : reference;
        _open.Remove(reference.FullName);
        return _parts <= MostParts && !BoundValues.ReferencesIn(value).Any() ? value : reference;
    }

    private bool TryFind(string name, out object? value)
    {
        for (var scope = name; ; scope = scope[..Math.Max(0, scope.LastIndexOf('/'))])
        {
            if (_known.TryGetValue(scope, out value))
            {
                return true;
            }

            if (_state.Bindings.Find(scope, BuiltIns.Macro.Selector)?.Bindings[0] is { } binding)
            {
                value = binding.Value;
                return true;
            }

            if (scope.Length == 0)
            {
                return false;
            }
        }
    }
}
