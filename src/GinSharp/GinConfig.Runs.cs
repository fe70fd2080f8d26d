using GinSharp.Bindings;
using GinSharp.Reporting;

namespace GinSharp;

/// <summary>What the folder of a run needs to know.</summary>
public sealed partial class GinConfig
{
    internal string BasePath => _options.BasePath ?? Environment.CurrentDirectory;

    /// <summary>The files that were read, in order.</summary>
    internal IReadOnlyList<LoadedFile> Files => _store.Current.Files;

    internal IReadOnlyList<string> CommandLineArgs => _commandLineArgs;

    /// <summary>Whether a command line, or what a program applies where it names nothing, bound anything.</summary>
    internal bool HasCommandLineSources { get; private set; }

    /// <summary>The keys of the bindings that no .gin file can say.</summary>
    internal IReadOnlyList<string> LeftOut() =>
        [.. ConfigTexts.LeftOut(_store.Current).Select(binding => binding.DisplayKey)];

    /// <summary>Whether a binding with this key, as <see cref="LeftOut"/> gives it, is there.</summary>
    internal bool IsBound(string key) => _store.Current.Bindings.Bindings.Any(binding => binding.DisplayKey == key);
}
