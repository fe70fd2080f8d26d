namespace GinSharp.Torch.Conversions;

/// <summary>A number as TorchSharp's functions take it.</summary>
internal static class ScalarLiteral
{
    public static Scalar Read(object? literal) => literal switch
    {
        long integer => integer,
        double number => number,
        bool boolean => boolean,
        _ => throw new FormatException("it takes a number"),
    };
}
