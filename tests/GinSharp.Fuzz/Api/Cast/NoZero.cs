namespace GinSharp.Fuzz.Api.Cast;

/// <summary>An enum whose default is none of its members.</summary>
public enum NoZero : byte
{
    One = 1,
    Two = 2,
    Last = 255,
}
