namespace GinSharp.Torch.Tests.Cases;

/// <summary>One configurable, built by a file and by hand.</summary>
/// <param name="Selector">Its complete selector.</param>
/// <param name="Bindings">What the file binds, a line each; a name without a dot is a parameter of it.</param>
/// <param name="ByHand">The same in C#.</param>
/// <param name="Use">What is done with both, whose result must be the same too; null for nothing.</param>
internal sealed record Example(
    string Selector, string Bindings, Func<object?> ByHand, Func<object, object?>? Use = null);
