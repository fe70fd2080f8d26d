using System.Globalization;
using System.Numerics;
using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>What a comment says of a value that a text cannot have.</summary>
internal static class MissingText
{
    public static string Of(object? value, LiteralWriter literals)
    {
        var hasLiteral = literals.TryWrite(value, out var literal);
        if (hasLiteral && LiteralValue.IsNatural(value))
        {
            return literal!;
        }

        return value switch
        {
            MissingValue { Text: var text } => text,
            _ when hasLiteral => $"{literal} ({TypeName.Of(value!.GetType())})",
            double or float or Half or decimal or Complex =>
                string.Create(CultureInfo.InvariantCulture, $"{value} ({TypeName.Of(value.GetType())})"),
            DateTime time => string.Create(CultureInfo.InvariantCulture, $"{time:O} (DateTime)"),
            _ => $"an object of type {TypeName.Of(value!.GetType())}",
        };
    }
}
