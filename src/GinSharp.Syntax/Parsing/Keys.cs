using GinSharp.Syntax.Diagnostics;

namespace GinSharp.Syntax.Parsing;

/// <summary>What may be a key of a dictionary: anything but lists, dictionaries, and tuples that hold one.</summary>
internal static class Keys
{
    /// <summary>Reports the keys that cannot be one.</summary>
    public static DictionaryValue Check(ParseContext context, DictionaryValue dictionary)
    {
        foreach (var entry in dictionary.Entries)
        {
            if (Unhashable(entry.Key) is { } value)
            {
                var what = value is ListValue ? "list" : "dictionary";
                context.Report(SyntaxDiagnostics.UnhashableKey, value.Span.Start, value.Span.End, null, what);
            }
        }

        return dictionary;
    }

    private static GinValue? Unhashable(GinValue value)
    {
        if (value is ListValue or DictionaryValue)
        {
            return value;
        }

        if (value is TupleValue tuple)
        {
            foreach (var item in tuple.Items)
            {
                if (Unhashable(item) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
