using System.Runtime.CompilerServices;

namespace GinSharp.Injection.Conversion;

/// <summary>A collection that is made anew at each call.</summary>
internal sealed class CollectionSource<TItems>(TItems items, CollectionFactory<TItems> create) : ValueSource
{
    public override bool TryKnow(out object? value)
    {
        var isKnown = items is ICollectionItems { AreConstant: true };
        value = isKnown ? create(items, default) : null;
        return isKnown;
    }

    public override object? Get(in CallContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return create(items, in context);
    }
}
