using System.Text;
using GinSharp.Syntax.Text;

namespace GinSharp;

/// <summary>A file that was parsed, with what it imported and included.</summary>
/// <param name="File">The file's path, or the name of a text that is no file.</param>
/// <param name="Imports">The modules it imported, in order.</param>
/// <param name="Includes">The files it included, in order.</param>
public sealed record GinIncludeTree(
    string File, IReadOnlyList<string> Imports, IReadOnlyList<GinIncludeTree> Includes)
{
    /// <summary>The tree, a file or import a line, without a line end after the last.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Visible.Of(File));
        AppendBelow(text, "");
        return text.ToString();
    }

    private void AppendBelow(StringBuilder text, string prefix)
    {
        var trunk = Includes.Count > 0 ? " │" : "  ";
        foreach (var module in Imports)
        {
            text.Append('\n').Append(prefix).Append(trunk).Append(" import ").Append(module);
        }

        for (var i = 0; i < Includes.Count; i++)
        {
            var isLast = i == Includes.Count - 1;
            text.Append('\n').Append(prefix).Append(isLast ? " └─ " : " ├─ ").Append(Visible.Of(Includes[i].File));
            Includes[i].AppendBelow(text, prefix + (isLast ? "   " : " │ "));
        }
    }
}
