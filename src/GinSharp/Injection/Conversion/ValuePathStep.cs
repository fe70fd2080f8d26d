namespace GinSharp.Injection.Conversion;

/// <summary>One step from a container to a part of it.</summary>
/// <param name="Kind">What the step leads to.</param>
/// <param name="Index">Which item, or which entry of the dictionary, in which no key stands twice.</param>
internal sealed record ValuePathStep(ValuePathKind Kind, int Index);
