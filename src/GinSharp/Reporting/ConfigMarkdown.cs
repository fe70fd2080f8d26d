using GinSharp.Syntax.Text;

namespace GinSharp.Reporting;

/// <summary>Turns a config text into Markdown: its titles into headings, all else into code.</summary>
internal static class ConfigMarkdown
{
    public static string Convert(string configText)
    {
        var lines = new List<string>();
        using var reader = new StringReader(configText);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(ConvertLine(line));
        }

        return string.Join('\n', lines);
    }

    private static string ConvertLine(string line)
    {
        if (line.StartsWith("# ====", StringComparison.Ordinal))
        {
            return "";
        }

        return line.StartsWith("# ", StringComparison.Ordinal) && line.EndsWith(':')
            ? $"#### {MarkdownText.Plain(line[2..])}"
            : $"    {line}";
    }
}
