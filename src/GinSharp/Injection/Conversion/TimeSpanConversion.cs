using System.Globalization;
using GinSharp.Bindings;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Strings such as <c>'00:00:05'</c>, <c>'1.12:00:00'</c> or <c>'1:12:00:00'</c> (a day and a half) become time spans.
/// No numbers do: 5 could be seconds, and is days where .NET reads it from a string.
/// </summary>
internal sealed class TimeSpanConversion() : TextConversion(typeof(TimeSpan), Parse, "'01:30:00' or '1.12:00:00'")
{
    public override void Refuse(object value, ValueCompiler compiler, ConversionFaults faults)
    {
        if (Seconds(value) is not { } seconds || Math.Abs(seconds) >= TimeSpan.MaxValue.TotalSeconds)
        {
            base.Refuse(value, compiler, faults);
            return;
        }

        var span = TimeSpan.FromSeconds(seconds);
        if (!span.TotalSeconds.Equals(seconds))
        {
            base.Refuse(value, compiler, faults);
            return;
        }

        var text = span.ToString("c", CultureInfo.InvariantCulture);
        faults.Add(
            ConversionDiagnostics.WrongKind, value, Target, $"Write '{text}' for {faults.TextOf(value)} seconds.");
    }

    private static double? Seconds(object value) =>
        PythonNumber.TryReadInteger(value, out var integer) ? (double)integer
        : PythonNumber.TryReadFloat(value, out var number) && !double.IsNaN(number) ? number
        : null;

    private static object? Parse(string text)
    {
        // Without a colon .NET reads days; with three it also takes hours past 23 of the general format as days.
        var format = text.AsSpan().Count(':') switch
        {
            0 => null,
            3 => "g",
            _ => "c",
        };
        return format is not null && TimeSpan.TryParseExact(text, format, CultureInfo.InvariantCulture, out var span)
            ? span
            : null;
    }
}
