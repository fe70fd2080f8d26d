namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
[FormerlyNamed("OldName")]
[Retired("gone", Reason = "Nothing takes its part.")]
public sealed record Renamed([FormerlyNamed("old")] int Fresh = 1, [AlsoNamed("alias")] int Second = 2);
