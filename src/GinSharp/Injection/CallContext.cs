namespace GinSharp.Injection;

/// <summary>What a value that is computed at a call may look at.</summary>
internal readonly struct CallContext;
