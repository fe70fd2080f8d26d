namespace GinSharp.Injection.Conversion;

/// <summary>A program's own way from literals to a type.</summary>
/// <param name="Target">Exactly the type that is converted to.</param>
/// <param name="Convert">
/// Makes an instance from a literal (as a parameter of type <c>object</c> would get it; never null), or throws.
/// </param>
/// <param name="IsShared">
/// Whether all calls may share one result, because nobody can change or dispose it. Otherwise the literal is converted
/// once to check it, and that result is disposed where it can be, and again for each call.
/// </param>
internal sealed record ValueConverter(Type Target, Func<object?, object?> Convert, bool IsShared);
