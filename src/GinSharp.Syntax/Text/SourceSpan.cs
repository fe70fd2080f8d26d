using System.Globalization;
using System.Text;
using GinSharp.Syntax.Text;

namespace GinSharp.Syntax;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 offsets in one source; empty spans are legal.</summary>
/// <param name="Source">The text that the offsets count in.</param>
/// <param name="Start">The offset of the first code unit.</param>
/// <param name="End">The offset after the last code unit.</param>
public readonly record struct SourceSpan(SourceText Source, int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The one-based line of the start.</summary>
    public int Line => Source.GetPosition(Start).Line;

    /// <summary>The one-based column of the start, in UTF-16 code units.</summary>
    public int Column => Source.GetPosition(Start).Column;

    /// <summary>The text that the span covers.</summary>
    public string Text => Source.Text.Substring(Start, Length);

    /// <summary>The MSBuild form <c>train.gin(3,1)</c>, which editors and CI logs make clickable.</summary>
    public override string ToString()
    {
        var (line, column) = Source.GetPosition(Start);
        return string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", Visible.Of(Source.Path), line, column);
    }

    /// <summary>Writes the text that the span covers.</summary>
    internal void AppendTo(StringBuilder text) => text.Append(Source.Text, Start, Length);
}
