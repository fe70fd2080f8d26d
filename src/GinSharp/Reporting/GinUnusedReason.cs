namespace GinSharp;

/// <summary>Why a binding gave no call its value.</summary>
public enum GinUnusedReason
{
    /// <summary>Its configurable was never called, or its macro never referred to.</summary>
    NeverCalled,

    /// <summary>Its configurable was called, but never in its scope.</summary>
    CalledInOtherScopes,

    /// <summary>Each call that it could have served passed a value itself.</summary>
    PassedByCaller,

    /// <summary>In each call that it could have served, a binding of an inner scope won.</summary>
    HiddenByInnerScope,
}
