using System.Collections.Immutable;

namespace GinSharp.Syntax.Tests;

/// <summary>Reads texts for tests under the name <c>t.gin</c>.</summary>
internal static class Reading
{
    public static GinDocument Parse(string text, GinParserOptions? options = null) =>
        GinParser.Parse(new SourceText("t.gin", text), options);

    /// <summary>The diagnostics of a text, as they are printed.</summary>
    public static string[] Diagnose(string text) => Print(Parse(text).Diagnostics);

    public static string[] Print(ImmutableArray<GinDiagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>The only statement of a text without mistakes.</summary>
    public static GinStatement Statement(string text)
    {
        var document = Parse(text);
        document.Diagnostics.Should().BeEmpty();
        return document.Statements.Should().ContainSingle().Subject;
    }

    /// <summary>The value of <c>x = …</c>, which must be without mistakes.</summary>
    public static GinValue Value(string text) => ((MacroStatement)Statement($"x = {text}")).Value;
}
