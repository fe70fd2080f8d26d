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
    private readonly List<LoadedFile> _files = [.. start.Files];
    private ConfigState _state = start;

    public Registry Registry => _state.Registry;

    public SelectorMap<object?> Constants => _state.Constants;

    public void Register(Configurable configurable) =>
        _state = _state with { Registry = _state.Registry.Add([configurable]) };

    public void AddAssembly(ScannedAssembly scanned) => _state = _state.AddAssembly(scanned);

    public void Bind(Binding binding) => _bindings.Set(binding);

    public void AddImport(ImportStatement import) => _imports.Add(import);

    public void AddNote(ValueNote note) =>
        _state = _state with { CommandLineNotes = _state.CommandLineNotes.Add(note) };

    public void AddFile(LoadedFile file) => _files.Add(file);

    public ConfigState ToState() => _state with
    {
        Bindings = _bindings.ToTable(),
        Imports = [.. _imports.DistinctBy(import => $"{import.IsFrom} {import.Module} {import.Alias}")],
        Files = [.. _files],
    };
}
