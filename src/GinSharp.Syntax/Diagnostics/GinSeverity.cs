namespace GinSharp.Syntax;

/// <summary>How grave a diagnostic is.</summary>
public enum GinSeverity
{
    /// <summary>Worth knowing; the config is used as it stands.</summary>
    Warning,

    /// <summary>The config cannot be used.</summary>
    Error,
}
