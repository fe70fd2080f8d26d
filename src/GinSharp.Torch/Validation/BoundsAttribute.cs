using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace GinSharp.Torch.Validation;

/// <summary>What a number, or each of several, must be; null is any.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class BoundsAttribute : ValidationAttribute
{
    public double AtLeast { get; init; } = double.NegativeInfinity;

    public double Above { get; init; } = double.NegativeInfinity;

    public double AtMost { get; init; } = double.PositiveInfinity;

    public double Below { get; init; } = double.PositiveInfinity;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        foreach (var number in NumbersIn.Value(value))
        {
            if (!(number >= AtLeast && number <= AtMost && IsAbove(number) && IsBelow(number)))
            {
                return new(string.Create(CultureInfo.InvariantCulture, $"{number} is not {Describe()}"));
            }
        }

        return ValidationResult.Success;
    }

    private bool IsAbove(double number) => double.IsNegativeInfinity(Above) || number > Above;

    private bool IsBelow(double number) => double.IsPositiveInfinity(Below) || number < Below;

    private string Describe()
    {
        (string Relation, double Bound)[] all =
            [("at least", AtLeast), ("above", Above), ("at most", AtMost), ("below", Below)];
        return string.Join(" and ", all.Where(one => double.IsFinite(one.Bound)).Select(one =>
            string.Create(CultureInfo.InvariantCulture, $"{one.Relation} {one.Bound}")));
    }
}
