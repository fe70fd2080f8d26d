using System.ComponentModel.DataAnnotations;
using System.Reflection;
using GinSharp.Configurables;

namespace GinSharp.Injection.Conversion;

/// <summary>What validation attributes of a type, and its <see cref="IValidatableObject"/>, say of an instance.</summary>
internal static class InstanceFaults
{
    /// <summary>Whether instances of a type are asked at all.</summary>
    public static bool AreAskedFor(Type type) =>
        type.IsAssignableTo(typeof(IValidatableObject)) || type.IsDefined(typeof(ValidationAttribute), inherit: true);

    /// <summary>
    /// What is wrong with an instance: first by the attributes, and, where these find nothing, by itself.
    /// </summary>
    public static IReadOnlyList<ValidationResult> Of(object instance)
    {
        var context = new ValidationContext(instance, TypeName.Of(instance.GetType()), null, null);
        List<ValidationResult> faults =
        [
            .. instance.GetType().GetCustomAttributes<ValidationAttribute>(inherit: true)
                .Select(attribute => attribute.GetValidationResult(instance, context))
                .OfType<ValidationResult>(),
        ];
        return faults.Count == 0 && instance is IValidatableObject validatable
            ? [.. validatable.Validate(context).OfType<ValidationResult>()]
            : faults;
    }

    public static string TextOf(ValidationResult fault) => $"{fault.ErrorMessage}".TrimEnd('.');
}
