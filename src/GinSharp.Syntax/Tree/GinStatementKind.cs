namespace GinSharp.Syntax;

/// <summary>The cases of <see cref="GinStatement"/>.</summary>
internal enum GinStatementKind
{
    Binding,
    Macro,
    Block,
    Import,
    Include,
    Malformed,
}
