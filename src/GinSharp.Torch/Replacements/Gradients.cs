namespace GinSharp.Torch.Replacements;

/// <summary>Gradients with the other sign, for the length of a step: what is minimized then is maximized.</summary>
internal static class Gradients
{
    public static Tensor? LossOf(Func<Tensor>? closure)
    {
        if (closure is null)
        {
            return null;
        }

        using var _ = enable_grad();
        return closure();
    }

    public static IDisposable Turned(IEnumerable<Parameter> parameters)
    {
        var all = parameters.ToList();
        Turn(all);
        return new TurningBack(all);
    }

    private static void Turn(List<Parameter> parameters)
    {
        using var _ = no_grad();
        foreach (var parameter in parameters)
        {
            using var gradient = parameter.grad;
            gradient?.neg_();
        }
    }

    private sealed class TurningBack(List<Parameter> parameters) : IDisposable
    {
        public void Dispose() => Turn(parameters);
    }
}
