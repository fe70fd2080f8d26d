using System.Globalization;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Reads dates and times as ISO 8601 writes them. What .NET reads besides depends on the day (<c>10:30</c>), on the
/// zone of the machine, or on taking 01/02 for January.
/// </summary>
internal static class IsoTime
{
    private static readonly string[] Dates = ["yyyy-MM-dd"];

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] LocalDateTimes =
        [.. Dates, .. Times.Select(time => $"yyyy-MM-dd'T'{time}"), .. Times.Select(time => $"yyyy-MM-dd' '{time}")];

    private static readonly string[] UtcDateTimes = [.. LocalDateTimes[1..].Select(format => $"{format}'Z'")];

    private static readonly string[] OffsetDateTimes = [.. LocalDateTimes[1..].Select(format => $"{format}zzz")];

    /// <summary>A date and time of no zone, or of UTC after a <c>Z</c>.</summary>
    public static object? ParseDateTime(string text)
    {
        if (DateTime.TryParseExact(text, LocalDateTimes, Culture, DateTimeStyles.None, out var local))
        {
            return local;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(text, UtcDateTimes, Culture, Utc, out var utc) ? utc : null;
    }

    /// <summary>A date and time with an offset, or <c>Z</c>.</summary>
    public static object? ParseDateTimeOffset(string text)
    {
        if (DateTimeOffset.TryParseExact(text, OffsetDateTimes, Culture, DateTimeStyles.None, out var moment))
        {
            return moment;
        }

        return DateTimeOffset.TryParseExact(text, UtcDateTimes, Culture, DateTimeStyles.AssumeUniversal, out var utc)
            ? utc
            : null;
    }

    public static object? ParseDate(string text) =>
        DateOnly.TryParseExact(text, Dates, Culture, DateTimeStyles.None, out var date) ? date : null;

    public static object? ParseTime(string text) =>
        TimeOnly.TryParseExact(text, Times, Culture, DateTimeStyles.None, out var time) ? time : null;

    private static CultureInfo Culture => CultureInfo.InvariantCulture;
}
