using GinSharp.Bindings;
using GinSharp.Syntax;

namespace GinSharp.Injection.Reach;

/// <summary>One way from a call to what it needs.</summary>
/// <param name="Name">Where it starts, as a circle names it: <c>Trainer.model</c>.</param>
/// <param name="To">Where it leads.</param>
internal sealed record ReachStep(string Name, ReachNode To)
{
    /// <summary>The binding that leads there; null where a container gives the value.</summary>
    public Binding? Binding { get; init; }

    /// <summary>The reference in the binding's value.</summary>
    public GinReference? Reference { get; init; }

    public SourceSpan? Span => Reference?.Span ?? Binding?.Span;

    /// <summary><c>A.b → B.a → A</c></summary>
    public static string Describe(IReadOnlyList<ReachStep> circle) =>
        string.Join(" → ", circle.Select(step => step.Name).Append(circle[^1].To.Name));
}
