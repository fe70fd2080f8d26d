namespace GinSharp.Injection.Conversion;

/// <summary>A type of collection.</summary>
/// <param name="Create">Makes a new one.</param>
/// <param name="IsReadOnly">Whether a callee cannot change it, so that calls may share it.</param>
internal sealed record CollectionShape<TItems>(CollectionFactory<TItems> Create, bool IsReadOnly);
