namespace GinSharp.Syntax.Parsing.Mistakes;

/// <summary>What is likely meant by a name that is not put together as names are.</summary>
internal static class NameHints
{
    public static string? For(ParseContext context, int start, int end)
    {
        var text = context.Text;
        if (ImportMistakes.IsImport(context) && start == context.Line.TextStart)
        {
            return "A module is named from its root: there are no relative imports.";
        }

        var whole = text.Substring(start, end - start);
        var joined = new string([.. whole.Where(c => !Characters.IsBlank(c) && !Characters.IsLineEnd(c) && c != '\\')]);
        return joined != whole && Characters.NamePartLength(joined, joined.Length - 1) > 0
            ? $"Did you mean '{joined}'?"
            : null;
    }
}
