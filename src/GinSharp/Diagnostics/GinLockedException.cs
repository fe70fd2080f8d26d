using GinSharp.Syntax;

namespace GinSharp;

/// <summary>Thrown when a finalized config is changed (<c>GIN2012</c>).</summary>
public sealed class GinLockedException : GinException
{
    internal GinLockedException(GinDiagnostic diagnostic)
        : base(diagnostic)
    {
    }
}
