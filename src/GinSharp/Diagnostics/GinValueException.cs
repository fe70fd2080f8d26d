namespace GinSharp;

/// <summary>
/// Thrown by a configurable that cannot use the value of one of its parameters. Where the config bound the value, it
/// becomes a <see cref="GinException"/> (<c>GIN4013</c>) with the location of the binding.
/// </summary>
/// <remarks>
/// For what a validation attribute of one parameter cannot say, such as that one number is less than another.
/// </remarks>
public sealed class GinValueException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="parameter">The name of the parameter, as the signature has it.</param>
    /// <param name="message">What is wrong with the value, and what would be right.</param>
    public GinValueException(string parameter, string message)
        : base(message) => Parameter = parameter;

    /// <summary>The name of the parameter.</summary>
    public string Parameter { get; }
}
