namespace GinSharp.Fuzz.Api.Cast;

/// <summary>What the classes of the fuzzer throw themselves; it comes through every door.</summary>
public sealed class CastException : Exception
{
    public CastException()
        : base("thrown by the cast")
    {
    }
}
