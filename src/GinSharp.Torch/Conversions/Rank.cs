namespace GinSharp.Torch.Conversions;

/// <summary>How many integers an <see cref="Extent{TRank}"/> has.</summary>
internal static class Rank
{
    internal interface ICount
    {
        /// <summary>The number, or 0 for any.</summary>
        static abstract int Count { get; }
    }

    internal readonly struct Any : ICount
    {
        public static int Count => 0;
    }

    internal readonly struct One : ICount
    {
        public static int Count => 1;
    }

    internal readonly struct Two : ICount
    {
        public static int Count => 2;
    }

    internal readonly struct Three : ICount
    {
        public static int Count => 3;
    }

    internal readonly struct Four : ICount
    {
        public static int Count => 4;
    }

    internal readonly struct Six : ICount
    {
        public static int Count => 6;
    }
}
