using System.ComponentModel.DataAnnotations;

namespace GinSharp.Torch.Validation;

/// <summary>The names that a parameter takes, or null.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class OneOfAttribute(params string[] names) : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is null || names.Contains(value)
            ? ValidationResult.Success
            : new($"'{value}' is not one of {string.Join(", ", names.Select(name => $"'{name}'"))}");
}
