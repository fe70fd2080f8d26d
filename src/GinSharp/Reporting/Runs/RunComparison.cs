namespace GinSharp.Reporting;

/// <summary>Compares two runs.</summary>
internal static class RunComparison
{
    public static IReadOnlyList<GinRunDifference> Compare(GinRunRecord first, GinRunRecord second)
    {
        var (left, right) = (ByCall(first), ByCall(second));
        return
        [
            .. left.Keys.Union(right.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .SelectMany(key => Compare(key, left.GetValueOrDefault(key), right.GetValueOrDefault(key))),
        ];
    }

    private static IEnumerable<GinRunDifference> Compare(
        string call,
        SortedDictionary<string, List<GinRunParameter>>? left,
        SortedDictionary<string, List<GinRunParameter>>? right)
    {
        if (left is null || right is null)
        {
            yield return new GinRunDifference
            {
                Key = call,
                First = left is null ? null : Describe(left),
                Second = right is null ? null : Describe(right),
            };
            yield break;
        }

        foreach (var name in left.Keys.Union(right.Keys, StringComparer.Ordinal))
        {
            var (one, other) = (left.GetValueOrDefault(name), right.GetValueOrDefault(name));
            if (Values(one) != Values(other))
            {
                yield return new GinRunDifference
                {
                    Key = call == name ? call : $"{call}.{name}",
                    First = one is null ? null : Describe(one),
                    Second = other is null ? null : Describe(other),
                };
            }
        }
    }

    /// <summary>
    /// The parameters by call and name; several values where a configurable was called in several ways.
    /// </summary>
    private static SortedDictionary<string, SortedDictionary<string, List<GinRunParameter>>> ByCall(GinRunRecord run)
    {
        var calls = new SortedDictionary<string, SortedDictionary<string, List<GinRunParameter>>>(StringComparer.Ordinal);
        foreach (var call in run.Calls)
        {
            var isMacro = call.Selector == "gin.macro";
            var key = isMacro ? $"%{call.Scope}"
                : call.Scope.Length == 0 ? call.Selector
                : $"{call.Scope}/{call.Selector}";
            if (!calls.TryGetValue(key, out var parameters))
            {
                calls.Add(key, parameters = new SortedDictionary<string, List<GinRunParameter>>(StringComparer.Ordinal));
            }

            foreach (var parameter in call.Parameters)
            {
                var name = isMacro ? key : parameter.Name;
                if (!parameters.TryGetValue(name, out var values))
                {
                    parameters.Add(name, values = []);
                }

                values.Add(parameter);
            }
        }

        return calls;
    }

    /// <summary>What is compared: a bound value and a default that are the same are the same.</summary>
    private static string Values(List<GinRunParameter>? parameters) => parameters is null
        ? ""
        : string.Join(" | ", parameters.Select(parameter => parameter.ToString()).Distinct().Order(StringComparer.Ordinal));

    private static string Describe(SortedDictionary<string, List<GinRunParameter>> parameters) =>
        parameters.Count == 0
            ? "called"
            : $"called with {string.Join(", ", parameters.Select(pair => $"{pair.Key} = {Values(pair.Value)}"))}";

    private static string Describe(List<GinRunParameter> parameters)
    {
        var place = parameters[0].Place ?? parameters[0].Origin;
        return $"{Values(parameters)} ({place})";
    }
}
