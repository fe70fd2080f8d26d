using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Keeps the values of secret parameters out of what is said about a text that cannot be read.</summary>
internal static class SecretErrors
{
    /// <summary>The diagnostics of a document, without words on secret values.</summary>
    /// <param name="document">The document.</param>
    /// <param name="find">The parameter that a selector and a name mean, or null.</param>
    public static IEnumerable<GinDiagnostic> Mask(
        GinDocument document, Func<string, string, ConfigurableParameter?> find)
    {
        if (document.Diagnostics.IsEmpty)
        {
            return [];
        }

        var secrets = new List<(SourceSpan Span, string Key)>();
        var macros = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (statement, block) in Lines(document))
        {
            if (KeyOf(statement, block) is var (selector, name)
                && find(selector, name)?.IsSecret == true)
            {
                secrets.Add((statement.Span, $"{selector}.{name}"));
                macros.UnionWith(MacrosIn(statement));
            }
        }

        secrets.AddRange(
            from line in Lines(document)
            let macro = MacroOf(line.Statement)
            where macro is not null && macros.Contains(macro)
            select (line.Statement.Span, $"%{macro}"));
        return document.Diagnostics.Select(diagnostic => Mask(diagnostic, secrets));
    }

    private static GinDiagnostic Mask(GinDiagnostic diagnostic, List<(SourceSpan Span, string Key)> secrets)
    {
        foreach (var (span, key) in secrets)
        {
            if (diagnostic.Span is { } place && place.Start >= span.Start && place.Start <= span.End)
            {
                var descriptor = new GinDiagnosticDescriptor(
                    diagnostic.Id, diagnostic.Severity, BindingDiagnostics.UnreadableSecret);
                return GinDiagnostic.Create(descriptor, diagnostic.Span, null, key);
            }
        }

        return diagnostic;
    }

    private static IEnumerable<(GinStatement Statement, BlockStatement? Block)> Lines(GinDocument document) =>
        document.Statements.SelectMany(statement => statement is BlockStatement block
            ? block.Statements.Select(line => (line, (BlockStatement?)block))
            : [(statement, null)]);

    private static (string Selector, string Name)? KeyOf(GinStatement statement, BlockStatement? block)
    {
        if (statement is BindingStatement binding)
        {
            return (binding.Target.Selector, binding.Parameter);
        }

        if (LeftSide(statement) is not { } key)
        {
            return null;
        }

        return block is not null ? (block.Target.Selector, key)
            : GinParser.TryParseKey(key, out var target, out var name) ? (target.Selector, name)
            : null;
    }

    private static string? MacroOf(GinStatement statement) => statement switch
    {
        MacroStatement macro => macro.Name.ToString(),
        _ => LeftSide(statement) is { } key && !key.Contains('.', StringComparison.Ordinal) ? key : null,
    };

    /// <summary>What stands before the <c>=</c> of a line that cannot be read.</summary>
    private static string? LeftSide(GinStatement statement) =>
        statement is MalformedStatement && statement.Span.Text is var text
        && text.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals
            ? text[..equals].Trim()
            : null;

    /// <summary>The macros that a line names, which may be one that cannot be read.</summary>
    private static IEnumerable<string> MacrosIn(GinStatement statement)
    {
        var text = statement.Span.Text;
        for (var start = text.IndexOf('%', StringComparison.Ordinal); start >= 0; start = text.IndexOf('%', start + 1))
        {
            var end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '/' or '.'))
            {
                end++;
            }

            yield return text[(start + 1)..end];
        }
    }
}
