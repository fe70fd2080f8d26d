using GinSharp.Diagnostics;

namespace GinSharp.Bindings;

/// <summary>What the program adds when a config is finalized: sees all bindings, and returns further ones or null.</summary>
internal delegate IEnumerable<KeyValuePair<string, object?>>? FinalizeHook(IReadOnlyCollection<GinBinding> bindings);

/// <summary>Runs the hooks of the program when a config is finalized.</summary>
internal static class FinalizeHooks
{
    /// <summary>
    /// The state with the bindings that the hooks return; each hook sees the config as it was parsed.
    /// </summary>
    /// <param name="state">The config.</param>
    /// <param name="foldsNames">Whether names are also found when case and underscores differ.</param>
    /// <param name="limits">How deep and how large values may be.</param>
    /// <param name="diagnostics">
    /// Receives what is wrong: <c>GIN2016</c>: two hooks bind the same parameter. <c>GIN2018</c>, <c>GIN2001</c> to
    /// <c>GIN2005</c>: a key is none.
    /// </param>
    public static ConfigState Run(
        ConfigState state, bool foldsNames, ValueLimits limits, DiagnosticBag diagnostics)
    {
        GinBinding[] bindings = [.. state.Bindings.Bindings.Select(binding => new GinBinding(binding))];
        var keys = new KeyBinder(state, foldsNames, limits, diagnostics);
        var bound = new HashSet<(string Scope, string Selector, string Name)>();
        var draft = new ConfigDraft(state);
        foreach (var (key, value) in state.Hooks.SelectMany(hook => hook(bindings) ?? []))
        {
            if (keys.Bind(key, value) is not { } binding)
            {
                continue;
            }

            if (bound.Add((binding.Scope, binding.Configurable.Selector, binding.Name)))
            {
                draft.Bind(binding);
            }
            else
            {
                diagnostics.Add(BindingDiagnostics.ConflictingHooks, null, null, key);
            }
        }

        return draft.ToState();
    }
}
