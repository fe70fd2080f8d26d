namespace GinSharp.Configurables;

/// <summary>A call of one constructor or method, compiled for it.</summary>
/// <param name="instance">The object whose method it is; null where the call needs none.</param>
/// <param name="arguments">The first of the arguments, which the others follow; each has its parameter's type.</param>
internal delegate object? CompiledCall(object? instance, ref object? arguments);
