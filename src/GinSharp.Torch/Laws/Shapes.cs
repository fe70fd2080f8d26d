namespace GinSharp.Torch.Laws;

/// <summary>Shapes of which one tensor can be made.</summary>
internal static class Shapes
{
    public static void Check(string parameter, Tensor first, Tensor second)
    {
        var pairs = first.shape.Reverse().Zip(second.shape.Reverse());
        if (!pairs.All(pair => pair.First == pair.Second || pair.First == 1 || pair.Second == 1))
        {
            throw new GinValueException(
                parameter, $"({string.Join(", ", first.shape)}) and ({string.Join(", ", second.shape)}) do not fit");
        }
    }

    public static void CheckWhole(string parameter, Tensor numbers)
    {
        using var isWhole = numbers.eq(numbers.to(get_default_dtype()).floor()).all();
        if (!isWhole.item<bool>())
        {
            throw new GinValueException(parameter, "it is not a whole number");
        }
    }
}
