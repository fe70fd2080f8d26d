using System.Reflection;
using GinSharp.Bindings;
using GinSharp.Diagnostics;
using GinSharp.Syntax;
using Microsoft.Extensions.FileProviders;

namespace GinSharp;

/// <summary>
/// Says what the config of a container is made of. Sources apply in the order they are added, so that a later one wins;
/// what is wrong with any of them is reported together when the config is built.
/// </summary>
public sealed class GinBuilder
{
    private readonly List<ConfigSource> _sources = [];
    private readonly List<Action<GinConfig>> _actions = [];
    private readonly DiagnosticBag _faults = [];
    private ParsedCommandLine? _commandLine;
    private TextWriter? _output;

    internal GinBuilder(IServiceProvider services) => Services = services;

    /// <summary>The container that the config is built for.</summary>
    public IServiceProvider Services { get; }

    /// <summary>How the config reads and looks things up.</summary>
    public GinOptions Options { get; set; } = new();

    /// <summary>What unknown names in the sources are passed over; none unless set.</summary>
    public SkipUnknown SkipUnknown { get; set; } = SkipUnknown.No;

    /// <summary>Adds a .gin file.</summary>
    /// <param name="path">Its path, as for <see cref="GinConfig.ParseFile"/>.</param>
    public GinBuilder AddFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _sources.Add(new ConfigSource(path));
        return this;
    }

    /// <summary>Adds a text in the language of .gin files.</summary>
    /// <param name="text">The text: <c>Trainer.epochs = 3</c>, say.</param>
    /// <param name="name">What messages call it.</param>
    public GinBuilder AddText(string text, string name = "bindings")
    {
        _sources.Add(ConfigSource.Of(new SourceText(name, text)));
        return this;
    }

    /// <summary>
    /// Adds settings, each read by the type of the parameter that it binds. Keys are joined by dots; where nothing has
    /// that name, the first ones may be scopes.
    /// </summary>
    /// <param name="settings">The settings.</param>
    public GinBuilder AddSettings(IReadOnlyList<GinSetting> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _sources.Add(ConfigSource.Of(settings));
        return this;
    }

    /// <summary>
    /// Adds the files and bindings that a command line names, as <see cref="GinConfig.ParseCommandLine"/> does. What it
    /// left is <see cref="GinConfig.CommandLine"/> of the config.
    /// </summary>
    /// <param name="args">The command line; arguments that are not GinSharp's are passed over.</param>
    /// <param name="defaultFile">The file to apply when the command line names none, or null.</param>
    /// <param name="output">
    /// Where answers to <c>--gin-print</c> and the like go; null for <see cref="Console.Out"/>.
    /// </param>
    public GinBuilder AddCommandLine(
        IReadOnlyList<string> args, string? defaultFile = null, TextWriter? output = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        _output = output;
        _commandLine = ParsedCommandLine.Read(args, _faults);
        _sources.AddRange(_commandLine.Sources(defaultFile));
        foreach (var path in _commandLine.SearchPaths)
        {
            AddSearchPath(path);
        }

        return this;
    }

    /// <summary>
    /// Adds an assembly whose configurables are not found by themselves, as in a single-file program.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    public GinBuilder AddAssembly(Assembly assembly) => Configure(config => config.AddAssembly(assembly));

    /// <summary>
    /// Adds a folder under which relative paths of .gin files are looked for, after those added before.
    /// </summary>
    /// <param name="path">The folder.</param>
    public GinBuilder AddSearchPath(string path) => Configure(config => config.AddSearchPath(path));

    /// <summary>
    /// Adds a place that .gin files are read from when the disk does not have them: embedded resources, say.
    /// </summary>
    /// <param name="provider">The provider.</param>
    public GinBuilder AddFileProvider(IFileProvider provider) => Configure(config => config.AddFileProvider(provider));

    /// <summary>
    /// Adds a step that prepares the config before the sources are read: registers configurables or constants, say.
    /// </summary>
    /// <param name="action">The step.</param>
    public GinBuilder Configure(Action<GinConfig> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        _actions.Add(action);
        return this;
    }

    /// <summary>The config, finalized.</summary>
    /// <exception cref="GinException">Everything that is wrong with the sources.</exception>
    internal GinConfig Build()
    {
        var config = new GinConfig(Options);
        foreach (var action in _actions)
        {
            action(config);
        }

        config.LoadAll(_sources, SkipUnknown, _faults);
        config.FinalizeConfig();
        if (_commandLine is not null)
        {
            config.Answer(_commandLine, _output ?? Console.Out);
        }

        return config;
    }
}
