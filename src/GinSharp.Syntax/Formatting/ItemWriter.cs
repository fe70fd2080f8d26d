using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GinSharp.Syntax.Formatting;

/// <summary>Lays values out: on one line where that fits, else one item a line.</summary>
internal sealed class ItemWriter(LineWriter lines, GinFormatterOptions options)
{
    /// <summary>Writes the value of a statement after its <c>=</c>.</summary>
    public void WriteValue(Item value, int indent)
    {
        if (lines.Column + 1 + value.PartsWidth <= options.LineWidth)
        {
            lines.Write(" ");
            WriteFlat(value.Parts);
        }
        else if (value.Parts is [Group group])
        {
            lines.Write(" ");
            WriteBroken(group, indent);
        }
        else
        {
            WriteLiterals(value, indent + options.IndentSize);
        }
    }

    /// <summary>Literals that do not fit behind the <c>=</c> go to lines below it.</summary>
    private void WriteLiterals(Item value, int indent)
    {
        var literals = value.Parts;
        var isShort = indent + value.PartsWidth <= options.LineWidth;
        if (literals.Length == 1 && !isShort)
        {
            lines.Write(" ");
            WriteFlat(literals);
            return;
        }

        Continue(indent);
        if (isShort)
        {
            WriteFlat(literals);
            return;
        }

        for (var i = 0; i < literals.Length; i++)
        {
            if (i > 0)
            {
                Continue(indent);
            }

            WriteFlat(literals[i]);
        }
    }

    private void Continue(int indent)
    {
        lines.Write(" \\");
        lines.EndLine();
        lines.WriteIndent(indent);
    }

    private void WriteBroken(Group group, int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        lines.Write(group.Opening.ToString());
        lines.EndLine(group.OpeningComment);
        var inner = indent + options.IndentSize;
        for (var i = 0; i < group.Items.Length; i++)
        {
            var item = group.Items[i];
            WriteItem(item, inner);
            lines.Write(i < group.Items.Length - 1 || group.TakesComma ? "," : "");
            lines.EndLine(item.Comment);
        }

        foreach (var line in group.LinesBelow)
        {
            lines.WriteLine(line, inner);
        }

        lines.WriteIndent(indent);
        lines.Write(group.Closing.ToString());
    }

    private void WriteItem(Item item, int indent)
    {
        foreach (var line in item.LinesAbove)
        {
            lines.WriteLine(line, indent);
        }

        lines.WriteIndent(indent);
        if (Fits(item.PartsWidth))
        {
            WriteFlat(item.Parts);
            return;
        }

        var literalIndent = indent;
        for (var i = 0; i < item.Parts.Length; i++)
        {
            var part = item.Parts[i];
            if (i > 0 && item.Parts[i - 1].IsColon)
            {
                lines.Write(" ");
                literalIndent = indent + options.IndentSize;
            }
            else if (i > 0 && !part.IsColon)
            {
                lines.EndLine();
                lines.WriteIndent(literalIndent);
            }

            WritePart(part, indent);
        }
    }

    private void WritePart(Part part, int indent)
    {
        if (part is Group { IsEmpty: false } group && !Fits(group.FlatWidth))
        {
            WriteBroken(group, indent);
        }
        else
        {
            WriteFlat(part);
        }
    }

    /// <summary>Whether a part and a comma after it have room on the line.</summary>
    private bool Fits(int? width) => lines.Column + width + 1 <= options.LineWidth;

    /// <summary>Writes parts with a space between them.</summary>
    public void WriteFlat(ImmutableArray<Part> parts)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            lines.Write(i == 0 || parts[i].IsColon ? "" : " ");
            WriteFlat(parts[i]);
        }
    }

    private void WriteFlat(Part part)
    {
        if (part is not Group group)
        {
            lines.Write(((Atom)part).Text);
            return;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        lines.Write(group.Opening.ToString());
        for (var i = 0; i < group.Items.Length; i++)
        {
            lines.Write(i == 0 ? "" : ", ");
            WriteFlat(group.Items[i].Parts);
        }

        lines.Write(group.IsTupleOfOne ? "," : "");
        lines.Write(group.Closing.ToString());
    }
}
