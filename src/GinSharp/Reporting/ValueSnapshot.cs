namespace GinSharp.Reporting;

/// <summary>Keeps what a value is now, and nothing of the object that holds it.</summary>
internal static class ValueSnapshot
{
    /// <summary>Takes a value that no binding gave.</summary>
    /// <param name="value">The value.</param>
    /// <param name="taken">An enum, whose spelling depends on the constants, or a literal.</param>
    /// <returns>Whether a .gin file can say it.</returns>
    public static bool TryTake(object? value, out object? taken)
    {
        taken = value as Enum ?? (object?)new LiteralBuilder(reference => reference.ToString(), _ => null).Build(value);
        return taken is not null;
    }

    /// <summary>Takes a value that no binding gave, or what a comment says of one that no .gin file can say.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type that a literal would become.</param>
    public static object? Take(object? value, Type type)
    {
        // A text becomes a time for a parameter that is one, not for one of any type.
        var isText = value is not (string or char or Enum) && (Nullable.GetUnderlyingType(type) ?? type) != value?.GetType();
        return TryTake(value, out var taken) && !(isText && taken is StringLiteral)
            ? taken
            : new MissingValue(MissingText.Of(value, new LiteralWriter()));
    }
}
