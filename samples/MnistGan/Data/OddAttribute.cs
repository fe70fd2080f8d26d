using System.ComponentModel.DataAnnotations;

namespace MnistGan.Data;

/// <summary>Demands an odd number; like every validation attribute it is asked before anything runs.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class OddAttribute : ValidationAttribute
{
    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is int number && int.IsOddInteger(number) ? ValidationResult.Success : new($"{value} is not odd");
}
