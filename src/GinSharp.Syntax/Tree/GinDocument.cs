using System.Collections.Immutable;
using System.Text;

namespace GinSharp.Syntax;

/// <summary>A parsed text: all its statements in order, its comments, and what is wrong with it.</summary>
/// <param name="Source">The text.</param>
/// <param name="Statements">The statements in order.</param>
/// <param name="Comments">Every comment in order, those inside statements included.</param>
/// <param name="Diagnostics">What is wrong, in reading order; empty for a text that Python's gin would read.</param>
public sealed record GinDocument(
    SourceText Source,
    ImmutableArray<GinStatement> Statements,
    ImmutableArray<GinComment> Comments,
    ImmutableArray<GinDiagnostic> Diagnostics)
{
    /// <summary>What stands after the lines of the last statement: blank lines and comments.</summary>
    public SourceSpan TrailingSpan { get; init; } = new(Source, 0, Source.Length);

    /// <summary>Whether the text is free of errors.</summary>
    public bool IsValid => Diagnostics.All(diagnostic => diagnostic.Severity != GinSeverity.Error);

    /// <summary>
    /// The text of the statements one after the other: for a parsed document the text that was read, character for
    /// character. A statement that was replaced comes with the lines that it was parsed from.
    /// </summary>
    /// <example>
    /// Sets one binding anew and leaves everything else as it is:
    /// <code>
    /// var line = GinParser.Parse(new SourceText("new", "Adam.lr = 0.1\n")).Statements[0];
    /// var changed = document with { Statements = document.Statements.SetItem(3, line) };
    /// File.WriteAllText(path, changed.ToText());
    /// </code>
    /// </example>
    public string ToText()
    {
        var text = new StringBuilder(Source.Length);
        foreach (var statement in Statements)
        {
            statement.AppendTo(text);
        }

        TrailingSpan.AppendTo(text);
        return text.ToString();
    }
}
