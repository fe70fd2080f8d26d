using System.ComponentModel;
using System.Globalization;
using System.Reflection;

namespace GinSharp.Injection.Conversion;

/// <summary>The conversions to types that are written as strings.</summary>
internal static class TextConversions
{
    private static readonly MethodInfo ParseMethod =
        typeof(TextConversions).GetMethod(nameof(Parse), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The conversion to a type, or null when it is not written as a string.</summary>
    public static Conversion? Find(Type target) =>
        target == typeof(TimeSpan) ? new TimeSpanConversion()
        : target == typeof(DateTime) ? new TextConversion(target, IsoTime.ParseDateTime, "'2026-11-24T10:30:00'")
        : target == typeof(DateTimeOffset)
            ? new TextConversion(target, IsoTime.ParseDateTimeOffset, "'2026-11-24T10:30:00+01:00'")
        : target == typeof(DateOnly) ? new TextConversion(target, IsoTime.ParseDate, "'2026-11-24'")
        : target == typeof(TimeOnly) ? new TextConversion(target, IsoTime.ParseTime, "'10:30:00'")
        : target == typeof(FileInfo) ? new PathConversion(target, path => new FileInfo(path))
        : target == typeof(DirectoryInfo) ? new PathConversion(target, path => new DirectoryInfo(path))
        : target == typeof(Uri)
            ? new TextConversion(
                target, text => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : null)
        : FindParsable(target) ?? FindConvertible(target);

    private static TextConversion? FindParsable(Type target)
    {
        var isParsable = Array.Exists(target.GetInterfaces(), contract =>
            contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IParsable<>) &&
            contract.GenericTypeArguments[0] == target);
        return isParsable
            ? new TextConversion(target, ParseMethod.MakeGenericMethod(target).CreateDelegate<Func<string, object?>>())
            : null;
    }

    private static object? Parse<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static TextConversion? FindConvertible(Type target)
    {
        var converter = TypeDescriptor.GetConverter(target);
        return converter.CanConvertFrom(typeof(string))
            ? new TextConversion(target, converter.ConvertFromInvariantString)
            : null;
    }
}
