namespace GinSharp.Syntax;

/// <summary>The cases of <see cref="GinValue"/>.</summary>
internal enum GinValueKind
{
    Integer,
    Float,
    Complex,
    String,
    Bytes,
    Boolean,
    None,
    List,
    Tuple,
    Dictionary,
    Reference,
    Macro,
}
