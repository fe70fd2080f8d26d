using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>
/// A state that is being made: an operation changes it step by step and publishes it, or throws it away.
/// </summary>
internal sealed class ConfigDraft(ConfigState start)
{
    private readonly BindingTable.Builder _bindings = start.Bindings.ToBuilder();
    private readonly List<ImportStatement> _imports = [.. start.Imports];
    private const int MaxFiles = 1_000;
    private const int MaxCharacters = 32 * 1024 * 1024;

    private readonly List<LoadedFile> _files = [.. start.Files];
    private int _furtherFiles = start.FurtherFiles;
    private ConfigState _state = start;

    public Registry Registry => _state.Registry;

    public SelectorMap<object?> Constants => _state.Constants;

    public void Register(Configurable configurable) =>
        _state = _state with { Registry = _state.Registry.Add([configurable]) };

    /// <summary>Whether configurables are also looked for in assemblies that can be unloaded.</summary>
    public bool ScansApplication { get; init; }

    public void AddAssembly(ScannedAssembly scanned) => _state = _state.AddAssembly(scanned, isFound: true);

    /// <inheritdoc cref="ConfigState.Meet"/>
    public void Meet(string selector) => _state = ScansApplication ? _state.Meet(selector) : _state;

    public void Bind(Binding binding) => _bindings.Set(binding);

    public void AddImport(ImportStatement import) => _imports.Add(import);

    public void AddNote(ValueNote note) =>
        _state = _state with { CommandLineNotes = _state.CommandLineNotes.Add(note) };

    /// <summary>Remembers a file, for the record of a run; a program may read files in a loop.</summary>
    public void AddFile(LoadedFile file)
    {
        if (_files.Exists(known => known.FullPath == file.FullPath && known.Text == file.Text))
        {
            return;
        }

        if (_files.Count < MaxFiles && _files.Sum(known => (long)known.Text.Length) + file.Text.Length <= MaxCharacters)
        {
            _files.Add(file);
        }
        else
        {
            _furtherFiles++;
        }
    }

    public ConfigState ToState() => _state with
    {
        Bindings = _bindings.ToTable(),
        Imports = [.. _imports.DistinctBy(import => $"{import.IsFrom} {import.Module} {import.Alias}")],
        Files = [.. _files],
        FurtherFiles = _furtherFiles,
    };
}
