namespace GinSharp;

/// <summary>What a <see cref="GinReference"/> refers to.</summary>
public enum GinReferenceKind
{
    /// <summary>A configurable: <c>@Name</c> or <c>@Name()</c>.</summary>
    Configurable,

    /// <summary>A macro: <c>%name</c>.</summary>
    Macro,

    /// <summary>A constant: <c>%CONSTANT</c>.</summary>
    Constant,
}
