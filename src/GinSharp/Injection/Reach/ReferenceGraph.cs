using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Injection.Reach;

/// <summary>
/// What a config's references lead to, and in which scope. It knows bindings alone, neither types nor objects.
/// </summary>
internal sealed class ReferenceGraph
{
    private readonly ConfigState _state;
    private readonly ILookup<string, Binding> _bySelector;

    /// <summary>Selector and parameter -> the scopes that bind it, in the order of their characters.</summary>
    private readonly Dictionary<(string Selector, string Name), string[]> _scopes;

    public ReferenceGraph(ConfigState state)
    {
        _state = state;
        _bySelector = state.Bindings.Bindings.ToLookup(
            binding => binding.Configurable.Selector, StringComparer.Ordinal);
        _scopes = state.Bindings.Bindings
            .GroupBy(binding => (binding.Configurable.Selector, binding.Name), binding => binding.Scope)
            .ToDictionary(scopes => scopes.Key, scopes => scopes.Order(StringComparer.Ordinal).ToArray());
    }

    /// <summary>What stands for a configurable now: it may have been registered again since it was parsed.</summary>
    public Configurable Current(Configurable configurable) => _state.Registry.Current(configurable);

    /// <summary>All bindings of a configurable, in every scope.</summary>
    public IEnumerable<Binding> BindingsOf(Configurable configurable) => _bySelector[configurable.Selector];

    /// <summary>The bindings that a call sees: those of the innermost scope win.</summary>
    public Dictionary<string, Binding> InForce(CallNode node)
    {
        var bindings = new Dictionary<string, Binding>(StringComparer.Ordinal);
        foreach (var prefix in ScopePath.Of(node.Scope).Prefixes)
        {
            foreach (var binding in _state.Bindings.Find(prefix, node.Configurable.Selector)?.Bindings ?? [])
            {
                bindings[binding.Name] = binding;
            }
        }

        return bindings;
    }

    /// <summary>
    /// The steps that every call takes: those of values that neither the caller nor a scope which the program may enter
    /// replaces.
    /// </summary>
    public IEnumerable<ReachStep> StepsOf(CallNode node) =>
        from binding in InForce(node).Values
        where !node.Passed.Contains(binding.Name, StringComparer.Ordinal) && !IsBoundDeeper(node, binding.Name)
        from step in StepsOf(node, binding)
        select step;

    /// <summary>The steps of one binding's value, at any depth, in reading order.</summary>
    public IEnumerable<ReachStep> StepsOf(CallNode node, Binding binding) =>
        from reference in BoundValues.ReferencesIn(binding.Value)
        let target = Target(node, reference)
        where target is not null
        select new ReachStep(node.StepName(binding.Spelling), target) { Binding = binding, Reference = reference };

    /// <summary>What a reference calls when a call computes its arguments; null where it hands something over.</summary>
    public CallNode? Target(CallNode node, GinReference reference)
    {
        if (reference is { Configurable: null } or { Kind: GinReferenceKind.Constant })
        {
            return null;
        }

        if (reference.Kind == GinReferenceKind.Macro)
        {
            return new CallNode(BuiltIns.Macro, reference.FullName, IsScopeKnown: true)
            {
                ServiceKey = node.ServiceKey,
            };
        }

        var isCalled = reference.IsCall || node.IsSingleton;
        if (!isCalled || reference.Configurable.Target is BuiltInTarget && reference.Configurable != BuiltIns.Singleton)
        {
            return null;
        }

        var isScoped = reference.Scope.Length > 0;
        return new CallNode(
            Current(reference.Configurable),
            isScoped ? reference.Scope : node.Scope,
            isScoped || node.IsScopeKnown)
        {
            ServiceKey = node.ServiceKey,
        };
    }

    /// <summary>Whether a scope that the program may enter inside the node's binds a parameter.</summary>
    public bool IsBoundDeeper(CallNode node, string parameter)
    {
        if (node.IsScopeKnown || !_scopes.TryGetValue((node.Configurable.Selector, parameter), out var scopes))
        {
            return false;
        }

        // Those that start alike stand together.
        var outer = node.Scope.Length == 0 ? "" : node.Scope + "/";
        var index = Array.BinarySearch(scopes, outer, StringComparer.Ordinal);
        index = index < 0 ? ~index : index + 1;
        return index < scopes.Length && scopes[index].StartsWith(outer, StringComparison.Ordinal);
    }
}
