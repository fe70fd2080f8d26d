namespace GinSharp.Injection;

/// <summary>Where an argument comes from.</summary>
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

    /// <summary>From the caller.</summary>
    Caller,

    /// <summary>From the container that the call runs in.</summary>
    Service,
}
