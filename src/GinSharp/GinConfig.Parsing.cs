using GinSharp.Bindings;
using GinSharp.Diagnostics;
using GinSharp.Injection;
using GinSharp.Reporting;
using GinSharp.Syntax;
using Microsoft.Extensions.FileProviders;

namespace GinSharp;

public sealed partial class GinConfig
{
    /// <summary>Applies a text in the language of .gin files.</summary>
    /// <param name="text">The text.</param>
    /// <param name="skipUnknown">What unknown names are passed over; none unless given.</param>
    /// <returns>What the text imported and included.</returns>
    /// <exception cref="GinException">
    /// Everything that is wrong (<c>GIN1xxx</c>, <c>GIN2xxx</c>); nothing was changed.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public GinIncludeTree Parse(string text, SkipUnknown? skipUnknown = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Load(loader => loader.Load(new SourceText("bindings", text)), skipUnknown)!;
    }

    /// <summary>Applies a .gin file.</summary>
    /// <param name="path">
    /// Its path: as given, then under each search path, on disk and then through each file provider.
    /// </param>
    /// <param name="skipUnknown">What unknown names are passed over; none unless given.</param>
    /// <returns>What the file imported and included.</returns>
    /// <exception cref="GinException">
    /// Everything that is wrong (<c>GIN1xxx</c>, <c>GIN2xxx</c>; <c>GIN2009</c>: there is no such file); nothing was
    /// changed.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public GinIncludeTree ParseFile(string path, SkipUnknown? skipUnknown = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Load(loader => loader.LoadFile(path), skipUnknown)!;
    }

    /// <summary>Applies .gin files, then single bindings, which so win over the files.</summary>
    /// <param name="files">The files' paths.</param>
    /// <param name="bindings">Lines in the language of .gin files.</param>
    /// <param name="finalize">Whether to call <see cref="FinalizeConfig"/> at the end.</param>
    /// <param name="skipUnknown">What unknown names are passed over; none unless given.</param>
    /// <returns>What each file imported and included.</returns>
    /// <exception cref="GinException">
    /// Everything that is wrong, in all files and bindings; nothing was changed.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public IReadOnlyList<GinIncludeTree> ParseFilesAndBindings(
        IEnumerable<string> files,
        IEnumerable<string> bindings,
        bool finalize = true,
        SkipUnknown? skipUnknown = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(bindings);
        return LoadAll(
            [
                .. files.Select(file => new ConfigSource(file)),
                ConfigSource.Of(new SourceText("bindings", string.Join('\n', bindings))),
            ],
            skipUnknown,
            finalizes: finalize);
    }

    /// <summary>
    /// Adds a folder under which relative paths of .gin files are looked for, after those added before.
    /// </summary>
    /// <param name="path">The folder.</param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddSearchPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _store.Update("take in a search path", state => state with { Lookup = state.Lookup.WithSearchPath(path) });
    }

    /// <summary>
    /// Adds a place that .gin files are read from when the disk does not have them: embedded resources, say.
    /// </summary>
    /// <param name="provider">The provider.</param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddFileProvider(IFileProvider provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        _store.Update("take in a file provider", state => state with { Lookup = state.Lookup.WithProvider(provider) });
    }

    /// <summary>Applies sources as one: all or, when something is wrong with one of them, none.</summary>
    /// <param name="sources">The sources; a later one wins over an earlier one.</param>
    /// <param name="skipUnknown">What unknown names are passed over; none unless given.</param>
    /// <param name="faults">
    /// What is known to be wrong already; receives all that is wrong, and what is worth knowing.
    /// </param>
    /// <param name="finalizes">Whether the config is finalized in the same step.</param>
    /// <param name="searchPaths">Folders that files are looked for in, from now on.</param>
    /// <returns>What each file imported and included.</returns>
    internal List<GinIncludeTree> LoadAll(
        IEnumerable<ConfigSource> sources,
        SkipUnknown? skipUnknown = null,
        DiagnosticBag? faults = null,
        bool finalizes = false,
        IReadOnlyList<string>? searchPaths = null) => Load(
        loader =>
        {
            var trees = new List<GinIncludeTree>();
            foreach (var source in sources)
            {
                if (source.Text is { } text)
                {
                    loader.Load(text);
                }
                else if (source.Settings is { } settings)
                {
                    loader.LoadSettings(settings, new SettingText(_injector.Plans.Converters).Write);
                }
                else if (loader.LoadFile(source.Path) is { } tree)
                {
                    trees.Add(tree);
                }
            }

            return trees;
        },
        skipUnknown,
        faults,
        finalizes,
        searchPaths);

    private T Load<T>(
        Func<ConfigLoader, T> load,
        SkipUnknown? skipUnknown,
        DiagnosticBag? faults = null,
        bool finalizes = false,
        IReadOnlyList<string>? searchPaths = null)
    {
        const string Action = "be parsed into";
        Refresh();
        GinDiagnostic[] known = [.. faults ?? []];
        var reads = new FileReads();
        T result = default!;
        if (finalizes)
        {
            _store.ThrowIfLocked(Action);
            _store.Lock(Change);
        }
        else
        {
            _store.Update(Action, Change);
        }

        return result;

        ConfigState Change(ConfigState state)
        {
            var diagnostics = faults ?? new DiagnosticBag { Limit = _options.MaxDiagnostics };
            diagnostics.Reset(known);
            state = state with
            {
                Lookup = (searchPaths ?? []).Aggregate(state.Lookup, (files, path) => files.WithSearchPath(path)),
            };
            var draft = new ConfigDraft(state) { ScansApplication = _options.ScansApplication };
            result = load(
                new ConfigLoader(draft, Settings(state, reads), skipUnknown ?? SkipUnknown.No, diagnostics));
            var loaded = draft.ToState();
            if (diagnostics.HasErrors)
            {
                Judge(state, loaded, diagnostics, finalizes);
                diagnostics.ThrowIfErrors();
            }

            loaded = loaded.AddWarnings(diagnostics);
            return finalizes ? Finalized(loaded, diagnostics) : loaded;
        }
    }

    /// <summary>
    /// Adds what is wrong with the values of texts that have other mistakes, so that all are reported at once.
    /// </summary>
    private void Judge(ConfigState before, ConfigState loaded, DiagnosticBag diagnostics, bool finalizes)
    {
        var count = diagnostics.Count;
        var added = loaded.Bindings.Bindings.Where(binding =>
            before.Bindings.Find(binding.Scope, binding.Configurable.Selector)?.Find(binding.Name) != binding);
        var isWhole = diagnostics.All(fault => Mistakes.LeaveMacros(fault));
        if (finalizes && isWhole)
        {
            BindingChecks.ReportMacros(loaded, diagnostics);
        }

        new TypeChecks(new PlanCache(_injector, loaded)).Report(diagnostics, added, Mistakes.IsOfTheValue);
        if (diagnostics.Count > count)
        {
            diagnostics.Reset(FileOrder.Sort(diagnostics, loaded));
        }
    }
}
