namespace GinSharp.Reporting;

/// <summary>
/// The order of sections: by the names in the selector from the last to the first, then by those in the scope, ignoring
/// case. A method counts with its class as one name, <c>class.method</c>, so that it follows its class.
/// </summary>
internal static class SectionOrder
{
    public static IEnumerable<ConfigTextSection> Sort(IEnumerable<ConfigTextSection> sections) =>
        sections.OrderBy(KeyOf, Comparer<string[]>.Create(Compare));

    private static string[] KeyOf(ConfigTextSection section)
    {
        var selector = section.Selector.ToLowerInvariant().Split('.');
        if (section.IsMethod)
        {
            selector = [.. selector[..^2], $"{selector[^2]}.{selector[^1]}"];
        }

        return [.. selector.Reverse(), .. section.Scope.ToLowerInvariant().Split('/').Reverse()];
    }

    private static int Compare(string[] left, string[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = PythonText.Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
