using System.Runtime.CompilerServices;

namespace GinSharp.Injection.Conversion;

/// <summary>A collection that is made anew at each call.</summary>
internal sealed class CollectionSource<TItems>(TItems items, CollectionFactory<TItems> create) : ValueSource
{
    public override object? Get(in CallContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return create(items, in context);
    }
}
