namespace GinSharp.Fuzz.Api.Cast;

[Configurable]
public sealed record Times(
    TimeSpan Span = default,
    DateTime? When = null,
    DateOnly? Day = null,
    TimeOnly? Hour = null,
    DateTimeOffset? At = null,
    Guid Id = default);
