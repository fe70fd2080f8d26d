using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Applies the statements of a text, and of the files it includes, to a draft of a config's state.</summary>
/// <remarks>
/// It goes on after each mistake, so that all are reported, in reading order; within a statement those of the value's
/// references come before that of its key.
/// </remarks>
internal sealed class ConfigLoader
{
    private readonly ConfigDraft _draft;
    private readonly LoadSettings _settings;
    private readonly SkipUnknown _skipUnknown;
    private readonly DiagnosticBag _diagnostics;
    private readonly NameResolver _names;
    private readonly ValueReader _values;
    private ImmutableStack<LoadedFile> _open = [];
    private ImmutableArray<SourceSpan> _includedFrom = [];
    private int _includes;
    private long _length;

    public ConfigLoader(ConfigDraft draft, LoadSettings settings, SkipUnknown skipUnknown, DiagnosticBag diagnostics)
    {
        _draft = draft;
        _settings = settings;
        _skipUnknown = skipUnknown;
        _diagnostics = diagnostics;
        _names = new NameResolver(settings.FoldsNames, diagnostics);
        _values = new ValueReader(draft, _names, skipUnknown, settings.Limits, diagnostics);
    }

    /// <summary>Applies a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="place">The include statement, or null for a file that the program named.</param>
    /// <returns>What was included and imported, or null when there is no such file.</returns>
    public GinIncludeTree? LoadFile(string path, SourceSpan? place = null)
    {
        if ((place is not null && !MayInclude(place))
            || _settings.Reads.Get(_settings, path, place, _diagnostics) is not { } file
            || !MayOpen(file, place))
        {
            return null;
        }

        var (open, includedFrom) = (_open, _includedFrom);
        _open = _open.Push(file);
        _includedFrom = place is { } span ? _includedFrom.Add(span) : _includedFrom;
        _draft.AddFile(file);
        var tree = Load(new SourceText(file.Path, file.Text));
        (_open, _includedFrom) = (open, includedFrom);
        return tree;
    }

    /// <summary>Applies a text.</summary>
    public GinIncludeTree Load(SourceText source)
    {
        var document = GinParser.Parse(source, _settings.Parser);
        var syntax = new SyntaxErrors([.. SecretErrors.Mask(document, FindSilently)], _diagnostics);
        var outer = _names.Imports;
        var imports = _names.Imports = new FileImports(_draft, _settings, _skipUnknown, _diagnostics);
        var includes = new List<GinIncludeTree>();
        foreach (var statement in document.Statements)
        {
            if (_diagnostics.IsFull)
            {
                break;
            }

            syntax.ReportUpTo(statement.Span.Start);
            switch (statement)
            {
                case BindingStatement binding when !IsGone(binding, binding.Target.Selector):
                    Apply(binding, binding.Target.Selector, ReadValue(binding, syntax));
                    break;
                case MacroStatement macro when MayBe(macro.Name.ToString(), macro.Name.Span):
                    Bind(BuiltIns.Macro, BuiltIns.Macro.Signature.Parameters[0], macro.Name.ToString(),
                        BuiltIns.MacroParameter, _values.Read(macro.Value), macro.Value, macro.Span);
                    break;
                case BlockStatement block:
                    ApplyBlock(block, syntax);
                    break;
                case ImportStatement import:
                    imports.Apply(import);
                    break;
                case IncludeStatement include when LoadFile(include.Path.Value, include.Span) is { } tree:
                    includes.Add(tree);
                    break;
            }
        }

        syntax.ReportUpTo(int.MaxValue);
        _names.Imports = outer;
        return new GinIncludeTree(source.Path, imports.Modules, includes);
    }

    /// <summary>Applies settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="write">Writes a setting as a literal for a parameter's type, or reports why it cannot.</param>
    public void LoadSettings(
        IReadOnlyList<GinSetting> settings, Func<GinSetting, Type, DiagnosticBag, string?> write)
    {
        var loader = new SettingLoader(_draft.ToState(), _settings.FoldsNames, _settings.Limits, write, _diagnostics);
        foreach (var statement in loader.Read(settings))
        {
            Load(statement);
        }
    }

    private bool MayOpen(LoadedFile file, SourceSpan? place)
    {
        if (_open.Any(open => string.Equals(open.FullPath, file.FullPath, StringComparison.Ordinal)))
        {
            var circle = _open.Reverse().SkipWhile(open => open.FullPath != file.FullPath).Append(file);
            _diagnostics.Add(
                BindingDiagnostics.CircularInclude,
                place,
                null,
                string.Join(" → ", circle.Select(open => open.Path)));
            return false;
        }

        if (_open.Count() > _settings.MaxIncludeDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _diagnostics.Add(BindingDiagnostics.IncludesTooDeep, place, null, _open.Count() - 1);
            return false;
        }

        _length += file.Text.Length;
        if (_length > _settings.MaxTotalLength)
        {
            // What is not read from here on was told of once.
            _includes = _settings.MaxIncludes + 1;
            _diagnostics.Add(
                BindingDiagnostics.TooManyIncludes,
                place,
                "GinOptions.MaxTotalLength is the limit.",
                $"{_settings.MaxTotalLength} characters");
            return false;
        }

        return true;
    }

    /// <summary>
    /// Whether another file may be included: sixty files of which each includes the next twice are more than there is
    /// time for.
    /// </summary>
    private bool MayInclude(SourceSpan? place)
    {
        if (_includes > _settings.MaxIncludes)
        {
            return false;
        }

        if (++_includes > _settings.MaxIncludes)
        {
            _diagnostics.Add(
                BindingDiagnostics.TooManyIncludes,
                place,
                "GinOptions.MaxIncludes is the limit.",
                $"{_settings.MaxIncludes} files");
            return false;
        }

        return true;
    }

    private object? ReadValue(BindingStatement binding, SyntaxErrors syntax)
    {
        syntax.ReportUpTo(binding.Span.Start);
        return _values.Read(binding.Value);
    }

    private void ApplyBlock(BlockStatement block, SyntaxErrors syntax)
    {
        // Python reads a block whole before it looks the block's name up, so its values' mistakes come first.
        var values = new List<(BindingStatement Line, object? Value)>();
        var selector = block.Target.Selector;
        foreach (var line in block.Statements.OfType<BindingStatement>().Where(line => !IsGone(line, selector)))
        {
            values.Add((line, ReadValue(line, syntax)));
        }

        syntax.ReportUpTo(block.Span.End);
        if (IsPassedOver(selector, block.Target.Span)
            || _names.FindConfigurable(_draft.Registry, selector, block.Target.Span) is null)
        {
            return;
        }

        var bound = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, value) in values)
        {
            if (Apply(line, selector, value) is { } name && !bound.Add(name))
            {
                _diagnostics.Add(
                    BindingDiagnostics.BoundTwice, line.KeySpan, null, block.Target.ToString(), line.Parameter);
            }
        }
    }

    /// <returns>The parameter's own name; null where nothing was bound.</returns>
    private string? Apply(BindingStatement binding, string selector, object? value)
    {
        if (!MayBe(binding.Target.Scope, binding.KeySpan)
            || IsPassedOver(selector, binding.KeySpan)
            || _names.FindConfigurable(_draft.Registry, selector, binding.KeySpan) is not { } configurable
            || _names.FindParameter(configurable, selector, binding.Parameter, binding.KeySpan) is not { } parameter)
        {
            return null;
        }

        Bind(configurable, parameter, binding.Target.Scope, binding.Parameter, value, binding.Value, binding.Span);
        return parameter.IsExtras ? binding.Parameter : parameter.Name;
    }

    private void Bind(
        Configurable configurable,
        ConfigurableParameter parameter,
        string scope,
        string spelling,
        object? value,
        GinValue syntax,
        SourceSpan span)
    {
        if ((parameter.IsSecret || configurable == BuiltIns.Macro) && !SecretText.IsHarmless(value))
        {
            Note(new ValueNote(RightSide(span, syntax), configurable == BuiltIns.Macro ? scope : null));
        }

        _draft.Bind(new Binding
        {
            Scope = scope,
            Configurable = configurable,
            Parameter = parameter,
            Name = parameter.IsExtras ? spelling : parameter.Name,
            Spelling = spelling,
            Value = value,
            Syntax = syntax,
            Span = span,
            IncludedFrom = _includedFrom,
        });
    }

    /// <summary>All that stands for the value, with the parentheses around it, which are not part of it.</summary>
    private static SourceSpan RightSide(SourceSpan statement, GinValue value)
    {
        var text = statement.Source.Text;
        var start = text.IndexOf('=', statement.Start) + 1;
        while (start < value.Span.Start && (char.IsWhiteSpace(text[start]) || text[start] == '\\'))
        {
            start++;
        }

        return new SourceSpan(statement.Source, start, Math.Max(statement.End, value.Span.End));
    }

    /// <summary>Remembers a value that may have to be cut out where its text is kept.</summary>
    private void Note(ValueNote note)
    {
        if (!_open.IsEmpty)
        {
            _open.Peek().Notes.Add(note);
        }
        else if (note.Span.Source.Path == ParsedCommandLine.SourceName)
        {
            _draft.AddNote(note);
        }
    }

    /// <summary>The parameter that a key means, without a word where it means none.</summary>
    private ConfigurableParameter? FindSilently(string selector, string name)
    {
        // A file with dynamic registration spells selectors by its imports; their last names are the same.
        var names = new NameResolver(_settings.FoldsNames, []);
        var found = names.FindConfigurable(_draft.Registry, selector, null)
            ?? names.FindConfigurable(_draft.Registry, selector[(selector.LastIndexOf('.') + 1)..], null);
        return found is null ? null : names.FindParameter(found, found.Selector, name, null);
    }

    /// <summary>
    /// Whether nothing of a binding counts, not even what its value refers to: that may be gone like the parameter.
    /// </summary>
    private bool IsGone(BindingStatement binding, string selector) => _names.IsGone(
        _draft.Registry,
        selector,
        binding.Parameter,
        binding.KeySpan,
        _skipUnknown.SkipsParameters);

    /// <summary>Whether a scope is short enough; one that is not is told of.</summary>
    private bool MayBe(string scope, SourceSpan place)
    {
        if (_settings.Limits.WhyNot(scope, place) is not { } fault)
        {
            return true;
        }

        _diagnostics.Add(fault);
        return false;
    }

    private bool IsPassedOver(string selector, SourceSpan place)
    {
        _draft.Meet(selector);
        if (!_skipUnknown.Skips(selector) || !_names.IsUnknown(_draft.Registry, selector))
        {
            return false;
        }

        _diagnostics.Add(BindingDiagnostics.PassedOver, place, null, selector);
        return true;
    }
}
