namespace GinSharp.Injection;

/// <summary>Where an argument that the caller does not pass comes from.</summary>
internal enum ArgumentOrigin
{
    /// <summary>Nowhere.</summary>
    Missing,

    /// <summary>From the config.</summary>
    Bound,

    /// <summary>From the parameter's C# default.</summary>
    Default,

    /// <summary>From the config, which left <c>%gin.REQUIRED</c> in it.</summary>
    Hole,
}
