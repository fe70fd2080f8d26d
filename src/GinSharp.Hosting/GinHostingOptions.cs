namespace GinSharp;

/// <summary>What a host logs about its config.</summary>
public sealed class GinHostingOptions
{
    /// <summary>
    /// Whether the operative config is logged when the host has started, with what was created until then: false unless
    /// set.
    /// </summary>
    public bool LogsOperativeConfig { get; set; }

    /// <summary>
    /// Whether the bindings that no call used are logged as warnings when the host has stopped: false unless set.
    /// </summary>
    public bool LogsUnusedBindings { get; set; }
}
