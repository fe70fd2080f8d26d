namespace GinSharp.Bindings;

/// <summary>What texts have in place of a secret value.</summary>
internal static class SecretText
{
    /// <summary>In a .gin text: a hole, so that the value must be given again.</summary>
    public const string Replacement = "%gin.REQUIRED  # secret";

    /// <summary>Everywhere else.</summary>
    public const string Mask = "***";

    /// <summary>
    /// Whether a value that is secret may be written all the same: what a reference names is not the value, and a macro
    /// that leads to a secret is secret itself.
    /// </summary>
    public static bool IsHarmless(object? value) => value is GinReference or GinRequired;
}
