namespace GinSharp;

/// <summary>
/// The type of <c>Gin.Required</c>: passed for a parameter at a call, it demands that the config binds the parameter.
/// </summary>
public sealed class GinRequired
{
    private GinRequired()
    {
    }

    internal static GinRequired Instance { get; } = new();

    /// <summary>The constant as a .gin file writes it.</summary>
    public override string ToString() => "%gin.REQUIRED";
}
