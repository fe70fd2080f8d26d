using System.Collections.Immutable;

namespace GinSharp.Syntax.Formatting;

/// <summary>A list, a tuple, a dictionary, or a value in parentheses.</summary>
/// <param name="Opening">The opening bracket.</param>
/// <param name="Closing">The closing bracket.</param>
/// <param name="Items">What stands between the commas.</param>
/// <param name="HasComma">Whether there is a comma, which makes a tuple of a value in parentheses.</param>
/// <param name="OpeningComment">The comment on the line of the opening bracket, or null.</param>
/// <param name="LinesBelow">Comments, and empty strings for blank lines, before the closing bracket.</param>
internal sealed record Group(
    char Opening,
    char Closing,
    ImmutableArray<Item> Items,
    bool HasComma,
    string? OpeningComment,
    ImmutableArray<string> LinesBelow)
    : Part(Measure(Items, Opening == '(' && HasComma, OpeningComment is null && LinesBelow.IsEmpty))
{
    /// <summary>Whether nothing, not even a comment, stands in it.</summary>
    public bool IsEmpty => Items.IsEmpty && FlatWidth is not null;

    /// <summary>Whether a comma must follow the only item, lest the tuple become that item.</summary>
    public bool IsTupleOfOne => IsTuple && Items.Length == 1;

    /// <summary>Whether a comma may follow the last item.</summary>
    public bool TakesComma => Opening != '(' || HasComma;

    private bool IsTuple => Opening == '(' && HasComma;

    private static int? Measure(ImmutableArray<Item> items, bool isTuple, bool isWithoutComments)
    {
        if (!isWithoutComments)
        {
            return null;
        }

        int? width = 2 + (isTuple && items.Length == 1 ? 1 : 0) + (2 * Math.Max(0, items.Length - 1));
        foreach (var item in items)
        {
            width += item.FlatWidth;
        }

        return width;
    }
}
