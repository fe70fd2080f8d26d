using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>A collection that code bound, of which each call gets a copy.</summary>
internal sealed class CopySource(object value) : ValueSource
{
    public override bool TryKnow(out object? known)
    {
        known = value;
        return true;
    }

    public override object? Get(in CallContext context) => BoundCopy.Of(value);
}
