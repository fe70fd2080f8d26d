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
}
