using System.Globalization;

namespace GinSharp.Torch.Conversions;

/// <summary>Numbers of which a file may write a single one without brackets.</summary>
internal readonly struct Numbers
{
    private readonly double[] _values;

    private Numbers(double[] values) => _values = values;

    public static Numbers Read(object? literal) => literal switch
    {
        IReadOnlyList<object?> items => new([.. items.Select(Number)]),
        _ => new([Number(literal)]),
    };

    public double[] ToArray() => [.. _values];

    private static double Number(object? literal) => literal is long or double
        ? Convert.ToDouble(literal, CultureInfo.InvariantCulture)
        : throw new FormatException("it takes a number, or a list of them");
}
