namespace GinSharp.Fuzz.Api.Cast;

public enum Color
{
    Red,
    Green,
    Blue,
}
