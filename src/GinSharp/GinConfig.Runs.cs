using GinSharp.Bindings;
using GinSharp.Reporting;

namespace GinSharp;

/// <summary>What the folder of a run needs to know.</summary>
public sealed partial class GinConfig
{
    internal string BasePath => _options.BasePath ?? Environment.CurrentDirectory;

    /// <summary>The files that were read, in order, without secrets.</summary>
    internal IReadOnlyList<LoadedFile> Files => new Redaction(_store.Current).Files;

    /// <summary>The command line, without secrets.</summary>
    internal IReadOnlyList<string> CommandLineArgs =>
        [.. _commandLineArgs.Select(new Redaction(_store.Current).OfArgument)];

    /// <summary>
    /// Applies the config of a run. It has holes for what is secret, which what was bound before fills.
    /// </summary>
    internal void ApplyRun(string path, SkipUnknown? skipUnknown)
    {
        var before = _store.Current.Bindings;
        ParseFile(path, skipUnknown);
        _store.Update("be bound to", state =>
        {
            var macros = MacroUses.Of(state);
            var draft = new ConfigDraft(state);
            foreach (var given in before.Bindings.Where(given => !IsHole(given.Value)))
            {
                var now = state.Bindings.Find(given.Scope, given.Configurable.Selector)?.Find(given.Name);
                if (now is not null && IsHole(now.Value) && macros.IsSecret(now.Configurable, now.Scope, now.Parameter))
                {
                    draft.Bind(given);
                }
            }

            return draft.ToState();
        });
    }

    /// <summary>Whether a command line, or what a program applies where it names nothing, bound anything.</summary>
    internal bool HasCommandLineSources { get; private set; }

    /// <summary>The keys of the bindings that no .gin file can say.</summary>
    internal IReadOnlyList<string> LeftOut() =>
        [.. new ConfigTexts(_injector.Plans).LeftOut().Select(binding => binding.DisplayKey)];

    private static bool IsHole(object? value) => value is GinRequired or GinReference { Constant: GinRequired };

    /// <summary>Whether a binding with this key, as <see cref="LeftOut"/> gives it, is there.</summary>
    internal bool IsBound(string key) => _store.Current.Bindings.Bindings.Any(binding => binding.DisplayKey == key);
}
