namespace GinSharp.Bindings;

/// <summary>Resolves the references that a program writes into the values that it binds.</summary>
/// <param name="state">What they may refer to.</param>
/// <param name="references">Finds what they mean.</param>
internal sealed class CodeReferences(ConfigState state, ReferenceResolver references)
{
    /// <summary>The value with its references resolved; the value itself where there are none to resolve.</summary>
    public object? Resolve(object? value) => value switch
    {
        GinReference { IsSpelled: true } reference => Resolve(reference),
        IEnumerable<GinReference> several => several.Select(one => Resolve((object?)one)).ToList(),
        List<object?> or object?[] or GinDictionary when BoundValues.ReferencesIn(value).Any(one => one.IsSpelled) =>
            ResolveParts(value),
        _ => value,
    };

    private object ResolveParts(object value) => value switch
    {
        List<object?> list => list.ConvertAll(Resolve),
        object?[] tuple => Array.ConvertAll(tuple, Resolve),
        _ => new GinDictionary(
            ((GinDictionary)value).Select(entry => KeyValuePair.Create(Resolve(entry.Key), Resolve(entry.Value)))),
    };

    private GinReference Resolve(GinReference spelled) => spelled.Kind == GinReferenceKind.Configurable
        ? references.ResolveConfigurable(state.Registry, state.Constants, spelled, mayBeUnknown: false)
        : references.ResolveMacro(state.Constants, spelled.Scope, spelled.Selector, span: null);
}
