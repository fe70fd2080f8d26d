using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>How deep and how large what is bound may be, whether a file or code binds it.</summary>
internal sealed record ValueLimits
{
    private const double BitsPerDigit = 3.3219280948873626;

    public required int MaxNesting { get; init; }

    public required int MaxExpansion { get; init; }

    public required int MaxDigits { get; init; }

    public required int MaxScopes { get; init; }

    /// <summary>What is wrong with a scope; null for one that may be.</summary>
    public GinDiagnostic? WhyNot(string scope, SourceSpan? place = null)
    {
        // No name is empty, so that a short one needs no count.
        if (scope.Length <= MaxScopes)
        {
            return null;
        }

        var names = scope.AsSpan().Count('/') + 1;
        return names <= MaxScopes
            ? null
            : GinDiagnostic.Create(
                BindingDiagnostics.ScopeTooLong, place, "GinOptions.MaxScopes is the limit.", names, MaxScopes);
    }

    /// <summary>Why code may not bind a value; null where it may.</summary>
    public string? WhyNot(object? value)
    {
        var sizes = new Dictionary<object, (int Height, long Parts)>(ReferenceEqualityComparer.Instance);
        var path = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var written = 0L;
        var open = new Stack<(object? Value, bool IsRead)>([(value, false)]);
        while (open.TryPop(out var step))
        {
            if (HasTooManyDigits(step.Value))
            {
                return Text($"has an integer of more than {MaxDigits} digits");
            }

            if (!IsContainer(step.Value) || (!step.IsRead && sizes.ContainsKey(step.Value)))
            {
                continue;
            }

            if (!step.IsRead)
            {
                if (path.Count == MaxNesting || !path.Add(step.Value))
                {
                    return Text($"is nested deeper than {MaxNesting}");
                }

                open.Push((step.Value, true));
                foreach (var item in ItemsOf(step.Value))
                {
                    written++;
                    open.Push((item, false));
                }

                continue;
            }

            path.Remove(step.Value);
            var (height, parts) = (0, 1L);
            foreach (var item in ItemsOf(step.Value))
            {
                var (itemHeight, itemParts) = item is null ? (0, 1) : sizes.GetValueOrDefault(item, (0, 1));
                height = Math.Max(height, itemHeight);
                parts = Math.Min(int.MaxValue, parts + itemParts);
            }

            sizes[step.Value] = (height + 1, parts);
            if (height >= MaxNesting)
            {
                return Text($"is nested deeper than {MaxNesting}");
            }

            // What is large because it was written out is no copy of anything.
            if (parts > MaxExpansion && parts > 2 * written)
            {
                return Text($"holds the same again and again, and so comes to more than {MaxExpansion} parts");
            }
        }

        return null;
    }

    private bool HasTooManyDigits(object? value) =>
        value is BigInteger number && number.GetBitLength() > (MaxDigits * BitsPerDigit) + 1;

    private static bool IsContainer([NotNullWhen(true)] object? value) =>
        value is List<object?> or object?[] or GinDictionary;

    private static IEnumerable<object?> ItemsOf(object container) => container switch
    {
        List<object?> list => list,
        object?[] items => items,
        GinDictionary dictionary => dictionary.Keys.Concat(dictionary.Values),
        _ => [],
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
