namespace GinSharp.Conformance.Runtime;

/// <summary>The universe's enum; its members are spelled as the cases spell them.</summary>
public enum Color
{
    RED = 1,
    GREEN = 2,
}
