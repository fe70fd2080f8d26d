using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>
/// How many calls the references of a config have made since the program called last: sixty configurables of which each
/// calls the one before twice are more than there is time for.
/// </summary>
internal static class CallCount
{
    [ThreadStatic]
    private static int _count;

    /// <summary>The program calls: what its own code goes through again and again is its affair.</summary>
    public static void Reset() => _count = 0;

    /// <summary>A reference calls.</summary>
    /// <exception cref="GinException"><c>GIN4031</c>: it is one call too many.</exception>
    public static void Add(int limit, GinReference reference)
    {
        if (++_count > limit)
        {
            throw new GinException(GinDiagnostic.Create(
                CallDiagnostics.TooManyCalls, reference.Span, "GinOptions.MaxCalls is the limit.", limit));
        }
    }
}
