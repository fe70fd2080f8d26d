namespace GinSharp.Injection.Conversion;

/// <summary>What a collection is made of.</summary>
internal interface ICollectionItems
{
    /// <summary>Whether every call gets the same items.</summary>
    bool AreConstant { get; }
}
