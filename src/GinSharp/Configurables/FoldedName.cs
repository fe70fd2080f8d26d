namespace GinSharp.Configurables;

/// <summary>Names with case and underscores ignored, so that <c>learning_rate</c> finds <c>learningRate</c>.</summary>
internal static class FoldedName
{
    /// <summary>Compares dotted names part by part, ignoring case and underscores.</summary>
    public static readonly StringComparer DottedComparer = new Comparer();

    public static string Of(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private sealed class Comparer : StringComparer
    {
        public override int Compare(string? x, string? y) => string.CompareOrdinal(Fold(x), Fold(y));

        public override bool Equals(string? x, string? y) => string.Equals(Fold(x), Fold(y), StringComparison.Ordinal);

        public override int GetHashCode(string obj) => Of(obj).GetHashCode(StringComparison.Ordinal);

        private static string? Fold(string? name) => name is null ? null : Of(name);
    }
}
