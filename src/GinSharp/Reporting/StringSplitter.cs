namespace GinSharp.Reporting;

/// <summary>Cuts a string or bytes into shorter literals, as Python's <c>pprint</c> does.</summary>
internal static class StringSplitter
{
    /// <param name="literal">A string, cut behind its lines and behind white space, or bytes, cut into fours.</param>
    /// <param name="room">The code points for each part; a part that cannot be cut may exceed it.</param>
    /// <param name="allowance">The code points that must also fit behind the last part.</param>
    public static List<string> Split(ScalarLiteral literal, int room, int allowance) =>
        literal is BytesLiteral bytes
            ? Split(bytes.Value, room, allowance)
            : Split(((StringLiteral)literal).Value, room, allowance);

    private static List<string> Split(string value, int room, int allowance)
    {
        var parts = new List<string>();
        var lines = PythonText.SplitLines(value);
        for (var i = 0; i < lines.Count; i++)
        {
            var lastRoom = i == lines.Count - 1 ? room - allowance : room;
            var repr = PythonRepr.Of(lines[i]);
            if (PythonText.Length(repr) <= lastRoom)
            {
                parts.Add(repr);
            }
            else
            {
                AddWords(parts, PythonText.SplitWords(lines[i]), room, lastRoom);
            }
        }

        return parts;
    }

    private static void AddWords(List<string> parts, List<string> words, int room, int lastRoom)
    {
        var current = "";
        for (var i = 0; i < words.Count; i++)
        {
            var candidate = current + words[i];
            if (PythonText.Length(PythonRepr.Of(candidate)) <= (i == words.Count - 1 ? lastRoom : room))
            {
                current = candidate;
                continue;
            }

            if (current.Length > 0)
            {
                parts.Add(PythonRepr.Of(current));
            }

            current = words[i];
        }

        parts.Add(PythonRepr.Of(current));
    }

    private static List<string> Split(ReadOnlySpan<byte> value, int room, int allowance)
    {
        const int Group = 4;
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < value.Length; i += Group)
        {
            // Python keeps the allowance free only where the last group is a short one.
            var isShort = i + Group > value.Length;
            var candidate = isShort ? value[start..] : value[start..(i + Group)];
            if (i > start && PythonRepr.Of(candidate).Length > (isShort ? room - allowance : room))
            {
                parts.Add(PythonRepr.Of(value[start..i]));
                start = i;
            }
        }

        parts.Add(PythonRepr.Of(value[start..]));
        return parts;
    }
}
