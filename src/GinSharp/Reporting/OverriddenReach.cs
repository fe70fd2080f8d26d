using GinSharp.Bindings;

namespace GinSharp.Reporting;

/// <summary>
/// What values that were replaced would have led to: when <c>T.optimizer = @Adam()</c> is replaced, <c>Adam.lr</c> has
/// nothing left to serve, and is as little a mistake as the binding that was replaced.
/// </summary>
internal sealed class OverriddenReach
{
    private readonly ILookup<string, Binding> _bindings;
    private readonly HashSet<SectionKey> _reached = [];

    public OverriddenReach(ConfigState state)
    {
        var open = new Queue<Binding>(
            from entry in state.Bindings.Sections
            from binding in entry.Section.Bindings
            from old in entry.Section.Overridden(binding.Name).Latest
            select old);
        _bindings = (open.Count == 0 ? [] : state.Bindings.Bindings).ToLookup(b => b.Configurable.Selector);
        while (open.TryDequeue(out var next))
        {
            foreach (var reference in BoundValues.ReferencesIn(next.Value))
            {
                Reach(reference, open);
            }
        }
    }

    /// <summary>Whether a call that a replaced value led to could have seen the binding.</summary>
    public bool Contains(Binding binding) => _reached.Any(key =>
        key.Selector == binding.Configurable.Selector && CouldSee(key.Scope, binding.Scope));

    private void Reach(GinReference reference, Queue<Binding> open)
    {
        if (reference.Configurable is not { } configurable || reference.Kind == GinReferenceKind.Constant)
        {
            return;
        }

        var scope = reference.Kind == GinReferenceKind.Macro ? reference.FullName : reference.Scope;
        if (_reached.Add(new SectionKey(scope, configurable.Selector)))
        {
            foreach (var binding in _bindings[configurable.Selector])
            {
                if (CouldSee(scope, binding.Scope))
                {
                    open.Enqueue(binding);
                }
            }
        }
    }

    /// <summary>An unscoped reference is called in whatever scope is active, which may be any.</summary>
    private static bool CouldSee(string scope, string bound) =>
        scope.Length == 0
        || bound.Length == 0
        || scope == bound
        || scope.StartsWith(bound + "/", StringComparison.Ordinal);
}
