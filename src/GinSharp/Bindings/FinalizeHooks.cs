using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Runs the hooks of the program when a config is finalized.</summary>
internal static class FinalizeHooks
{
    /// <summary>The bindings that the hooks return; each hook sees the config as it was parsed.</summary>
    /// <exception cref="GinException"><c>GIN2016</c>: two hooks bind the same key.</exception>
    public static IReadOnlyList<KeyValuePair<string, object?>> Run(
        ConfigState state,
        IEnumerable<Func<IReadOnlyCollection<GinBinding>, IEnumerable<KeyValuePair<string, object?>>?>> hooks)
    {
        GinBinding[] bindings = [.. state.Bindings.Bindings.Select(binding => new GinBinding(binding))];
        var returned = new List<KeyValuePair<string, object?>>();
        foreach (var hook in hooks)
        {
            foreach (var pair in hook(bindings) ?? [])
            {
                if (returned.Exists(other => other.Key == pair.Key))
                {
                    throw new GinException(GinDiagnostic.Create(
                        BindingDiagnostics.ConflictingHooks, null, null, pair.Key));
                }

                returned.Add(pair);
            }
        }

        return returned;
    }
}
