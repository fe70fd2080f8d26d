namespace GinSharp.Injection.LateResults;

/// <summary>Keeps the values of a type that are made later: the iterators that an iterator yields, say.</summary>
internal static class Late<T>
{
    /// <summary>What keeps them, or null where they have run when they are made.</summary>
    public static readonly LateResult? Keeper = LateResult.Of(typeof(T));

    public static T Keep(T value, ResultOrigin origin) =>
        Keeper is null || value is null or IKeptResult ? value : (T)Keeper.Keep(value, origin);
}
