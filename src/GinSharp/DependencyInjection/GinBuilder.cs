using System.Reflection;
using GinSharp.Bindings;
using GinSharp.DependencyInjection;
using GinSharp.Diagnostics;
using GinSharp.Injection;
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
    private readonly List<Action<GinConfig>> _roots = [];
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
    /// left is <see cref="GinConfig.CommandLine"/> of the config. Called several times, what each says applies.
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
        var commandLine = ParsedCommandLine.Read(args, _faults);
        _output = output ?? _output;
        _commandLine = _commandLine?.With(commandLine) ?? commandLine;
        _sources.AddRange(commandLine.Sources(defaultFile));
        foreach (var path in commandLine.SearchPaths)
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

    /// <summary>
    /// Names a class that the program creates, so that what keeps it from being created is an error, as
    /// <see cref="GinConfig.AddRoot{T}(IEnumerable{string})"/> does. Services that are registered with
    /// <c>AddConfigurable</c> need not be named.
    /// </summary>
    /// <typeparam name="T">A configurable class or struct.</typeparam>
    /// <param name="passed">The names of the parameters that the program passes.</param>
    public GinBuilder AddRoot<T>(params IEnumerable<string> passed)
    {
        _roots.Add(config => config.AddRoot<T>(passed));
        return this;
    }

    /// <summary>
    /// Names a configurable that the program calls, as <see cref="GinConfig.AddRoot(string, IEnumerable{string})"/>
    /// does.
    /// </summary>
    /// <param name="selector">Its selector; with a scope before it, that is the scope it is called in.</param>
    /// <param name="passed">The names of the parameters that the program passes.</param>
    public GinBuilder AddRoot(string selector, params IEnumerable<string> passed)
    {
        ArgumentNullException.ThrowIfNull(selector);
        _roots.Add(config => config.AddRoot(selector, passed));
        return this;
    }

    /// <summary>The config, finalized.</summary>
    /// <exception cref="GinException">
    /// Everything that is wrong with the sources; where the command line asks for a check, with the services too.
    /// </exception>
    internal GinConfig Build()
    {
        var config = new GinConfig(Options);
        var container = new ContainerServices(Services);
        config.IsServed = parameter =>
            parameter.KeyedService is not null || parameter.TakesServiceKey || container.Has(parameter);

        // What a root is may be registered by a step that was added after it.
        foreach (var action in _actions.Concat(_roots))
        {
            action(config);
        }

        var output = _output ?? Console.Out;
        if (_commandLine is { AsksForHelpOnly: true })
        {
            _faults.ThrowIfErrors();
            config.Answer(_commandLine, output);
            return config;
        }

        Load(config, output);
        if (_commandLine is not null)
        {
            config.Answer(_commandLine, output);
        }

        return config;
    }

    private void Load(GinConfig config, TextWriter output)
    {
        var checks = _commandLine is { Checks: true };
        try
        {
            config.LoadAll(_sources, SkipUnknown, _faults, finalizes: true);
            if (checks)
            {
                ServiceCheck.RunAll(config, Services, _faults);
                _faults.ThrowIfErrors();
            }
        }
        catch (GinException) when (checks)
        {
            // Who runs the host reports what is wrong.
            foreach (var warning in _faults.Warnings)
            {
                output.WriteLine(warning);
            }

            throw;
        }
    }
}
