namespace GinSharp.Syntax.Parsing;

/// <summary>The spellings of a number.</summary>
internal enum NumberKind
{
    Integer,
    Hexadecimal,
    Octal,
    Binary,
    Float,
    Imaginary,
}
