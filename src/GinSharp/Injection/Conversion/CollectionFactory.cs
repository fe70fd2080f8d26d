namespace GinSharp.Injection.Conversion;

/// <summary>Makes a collection of some type.</summary>
internal delegate object CollectionFactory<in TItems>(TItems items, in CallContext context);
