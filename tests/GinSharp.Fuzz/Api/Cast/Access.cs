namespace GinSharp.Fuzz.Api.Cast;

/// <summary>Flags, with a name for two of them together.</summary>
[Flags]
public enum Access
{
    None = 0,
    Read = 1,
    Write = 2,
    Run = 4,
    Change = Read | Write,
}
