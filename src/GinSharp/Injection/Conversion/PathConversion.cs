using System.Globalization;
using GinSharp.Syntax;

namespace GinSharp.Injection.Conversion;

/// <summary>
/// Strings become paths, without control characters: <c>'C:\new'</c> holds a line feed and no name that begins with n.
/// </summary>
internal sealed class PathConversion(Type target, Func<string, object> create)
    : ScalarConversion(target, ValueKinds.String)
{
    protected override object? Convert(object value, ConversionFaults faults)
    {
        var path = (string)value;
        var controls = path.Where(char.IsControl).Distinct().Select(NameOf).ToList();
        if (controls.Count > 0)
        {
            var held = string.Join(" and ", controls);
            faults.Add(ConversionDiagnostics.ControlInPath, value, Target, Advice(faults.Written), held);
            return null;
        }

        try
        {
            return create(path);
        }
        catch (ArgumentException exception)
        {
            faults.Add(ConversionDiagnostics.ConverterFailed, value, Target, null, exception.Message);
            return null;
        }
    }

    /// <summary>What was written, as a raw string, where that is what it takes.</summary>
    private static string Advice(GinValue? literal)
    {
        var written = literal?.Span.Text ?? "";
        var isOne = written is ['\'' or '"', _, .., _]
            && written.Length <= 60
            && written.IndexOf(written[0], 1) == written.Length - 1
            && !written.Contains(@"\\", StringComparison.Ordinal);
        return isOne
            ? $"Write r{written}, or '/' for the '\\'."
            : "Write a raw string, r'…', or '/' for the '\\'.";
    }

    private static string NameOf(char control) => control switch
    {
        '\n' => "a line feed",
        '\t' => "a tab",
        '\r' => "a carriage return",
        '\b' => "a backspace",
        '\0' => "a zero",
        _ => string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)control:X4}"),
    };
}
