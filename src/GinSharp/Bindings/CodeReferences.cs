using GinSharp.Configurables;

namespace GinSharp.Bindings;

/// <summary>
/// Resolves the references that a program writes into the values that it binds; <c>Gin.Required</c> inside a value is the
/// constant that a file writes there.
/// </summary>
/// <param name="state">What they may refer to.</param>
/// <param name="references">Finds what they mean.</param>
internal sealed class CodeReferences(ConfigState state, ReferenceResolver references)
{
    /// <summary>The value with its references resolved; the value itself where there are none to resolve.</summary>
    public object? Resolve(object? value) => value switch
    {
        GinReference { IsSpelled: true } reference => Resolve(reference),
        IEnumerable<GinReference> several => several.Select(one => Resolve((object?)one)).ToList(),
        List<object?> or object?[] or GinDictionary
            when BoundValues.ReferencesIn(value).Any(one => one.IsSpelled) || Holes.AreIn(value) => ResolveParts(value),
        _ => value,
    };

    private object ResolveParts(object value) => value switch
    {
        List<object?> list => list.ConvertAll(ResolvePart),
        object?[] tuple => Array.ConvertAll(tuple, ResolvePart),
        _ => new GinDictionary(
            ((GinDictionary)value).Select(entry => KeyValuePair.Create(ResolvePart(entry.Key), ResolvePart(entry.Value)))),
    };

    private object? ResolvePart(object? part) => part is GinRequired
        ? references.ResolveMacro(state.Constants, "", BuiltIns.RequiredName, span: null)
        : Resolve(part);

    private GinReference Resolve(GinReference spelled) => spelled.Kind == GinReferenceKind.Configurable
        ? references.ResolveConfigurable(state.Registry, state.Constants, spelled, mayBeUnknown: false)
        : references.ResolveMacro(state.Constants, spelled.Scope, spelled.Selector, span: null);
}
