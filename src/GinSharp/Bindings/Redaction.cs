using System.Text;

namespace GinSharp.Bindings;

/// <summary>Cuts secret values out of the texts that a config was read from; all else is kept to the letter.</summary>
internal sealed class Redaction(ConfigState state)
{
    private readonly MacroUses _macros = MacroUses.Of(state);

    /// <summary>The files that were read, as they may be kept.</summary>
    public IReadOnlyList<LoadedFile> Files =>
        [.. state.Files.Select(file => file with { Text = Of(file.Text, file.Notes) })];

    /// <summary>An argument of the command line, as it may be kept.</summary>
    public string OfArgument(string argument)
    {
        foreach (var notes in state.CommandLineNotes.GroupBy(note => note.Span.Source.Text))
        {
            var isOption = argument.StartsWith("--gin", StringComparison.Ordinal)
                && argument.EndsWith("=" + notes.Key, StringComparison.Ordinal);
            if (isOption || argument == notes.Key)
            {
                return argument[..^notes.Key.Length] + Of(notes.Key, notes);
            }
        }

        return argument;
    }

    private string Of(string text, IEnumerable<ValueNote> notes)
    {
        var secret = notes
            .Where(note => note.Macro is null || _macros.IsSecret(note.Macro))
            .DistinctBy(note => note.Span.Start)
            .OrderByDescending(note => note.Span.Start)
            .ToList();
        if (secret.Count == 0)
        {
            return text;
        }

        var redacted = new StringBuilder(text);
        foreach (var (span, _) in secret)
        {
            redacted.Remove(span.Start, span.Length).Insert(span.Start, SecretText.Replacement);
        }

        return redacted.ToString();
    }
}
