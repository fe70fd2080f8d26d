using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using GinSharp.Bindings;
using GinSharp.Syntax;
using GinSharp.Syntax.Text;

namespace GinSharp.Reporting;

/// <summary>Writes a config text: the imports, the macros, and a section for each configurable in each scope.</summary>
internal sealed class ConfigTextWriter
{
    private readonly LiteralWriter _literals;
    private readonly ConfigTextFormat _format;
    private readonly string _rule;
    private readonly string _indent;

    /// <param name="literals">Writes the values.</param>
    /// <param name="format">How the text is laid out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    public ConfigTextWriter(LiteralWriter literals, ConfigTextFormat format)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(format.MaxLineLength);
        ArgumentOutOfRangeException.ThrowIfNegative(format.ContinuationIndent);
        _literals = literals;
        _format = format;
        _rule = $"# {new string('=', Math.Max(0, format.MaxLineLength - 2))}\n";
        _indent = new string(' ', format.ContinuationIndent);
    }

    /// <summary>Writes the text, every line ended by <c>\n</c>; an empty one where there is nothing to write.</summary>
    /// <param name="imports">The imports in any order.</param>
    /// <param name="sections">The macros and configurables in any order.</param>
    public string Write(IEnumerable<ConfigTextImport> imports, IEnumerable<ConfigTextSection> sections)
    {
        var sorted = SectionOrder.Sort(sections).ToLookup(section => section.IsMacro);
        var macros = sorted[true]
            .SelectMany(macro => macro.Entries, (macro, entry) => (KeySpelling.OfMacro(macro.Scope), entry)).ToList();
        IEnumerable<string> blocks =
        [
            string.Concat(ConfigTextImport.Arrange(imports).Select(import => $"{import}\n")),
            macros.Count == 0 ? "" : WriteBlock("Macros", macros),
            .. sorted[false].Select(WriteSection),
        ];
        return string.Join('\n', blocks.Where(block => block.Length > 0));
    }

    private string WriteSection(ConfigTextSection section)
    {
        var name = section.Scope.Length == 0 ? section.DisplayName : $"{section.Scope}/{section.DisplayName}";
        var entries = section.Entries.Sort((x, y) => PythonText.Compare(x.Name, y.Name));
        return WriteBlock($"Parameters for {name}", entries.Select(entry => ($"{name}.{entry.Name}", entry)));
    }

    private string WriteBlock(string title, IEnumerable<(string Key, ConfigTextEntry Entry)> bindings)
    {
        var text = new StringBuilder($"# {title}:\n").Append(_rule);
        var lengthWithoutBindings = text.Length;
        foreach (var (key, entry) in bindings)
        {
            if (!entry.IsNameable)
            {
                AppendMissing(text, key, entry, "no .gin file can name it");
            }
            else if (entry is { IsSecret: true, IsDefault: true })
            {
                text.Append(CultureInfo.InvariantCulture, $"# {key} is secret, and has its default\n");
            }
            else if (entry.IsSecret)
            {
                AppendBinding(text, key, SecretText.Replacement, entry.Provenance);
            }
            else if (_literals.TryWrite(entry, _format.MaxLineLength - _format.ContinuationIndent, out var value))
            {
                AppendBinding(text, key, value, entry.Provenance);
            }
            else if (!IsNothing(entry))
            {
                AppendMissing(text, key, entry, "no .gin file can say it");
            }
        }

        return text.Length > lengthWithoutBindings ? text.ToString() : text.Append("# None.\n").ToString();
    }

    /// <summary>Whether the default is what a struct is before anything is done to it: a token that nobody cancels.</summary>
    private static bool IsNothing(ConfigTextEntry entry) =>
        entry is { IsDefault: true, Value: ValueType value }
        && value.GetType() is { IsPrimitive: false, IsEnum: false } type
        && value.Equals(RuntimeHelpers.GetUninitializedObject(type));

    private void AppendMissing(StringBuilder text, string key, ConfigTextEntry entry, string why)
    {
        var value = entry.IsSecret ? SecretText.Mask
            : MissingText.Of(entry.Value, _literals);
        text.Append(CultureInfo.InvariantCulture, $"# {Visible.Of(key)} = {value}: {why}\n");
    }

    private void AppendBinding(StringBuilder text, string key, string value, SourceSpan? provenance)
    {
        if (_format.ShowProvenance && provenance is { } span)
        {
            text.Append(CultureInfo.InvariantCulture, $"# Set in {Visible.Of(span.Source.Path)}:{span.Line}:\n");
        }

        var length = PythonText.Length(key) + PythonText.Length(value);
        _ = value.Contains('\n') || length > _format.MaxLineLength
            ? text.Append(key).Append(" = \\\n").Append(_indent).Append(value.Replace("\n", "\n" + _indent))
            : text.Append(key).Append(" = ").Append(value);
        text.Append('\n');
    }
}
