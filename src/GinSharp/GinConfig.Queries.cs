using System.Collections.ObjectModel;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Reporting;
using GinSharp.Syntax;

namespace GinSharp;

public sealed partial class GinConfig
{
    /// <summary>Binds a value from code, as a line of a .gin file would.</summary>
    /// <param name="key"><c>scope/Name.parameter</c>, or <c>%name</c> for a macro.</param>
    /// <param name="value">
    /// Any object. Its collections (arrays, the lists, sets and dictionaries of .NET, also inside each other and in
    /// tuples) are copied now and at each call; what they hold, and other objects, are shared. A text is a text: a
    /// reference or a macro is bound with <see cref="GinReference.Parse"/>.
    /// </param>
    /// <exception cref="GinException">
    /// <c>GIN2018</c>: the key is none. <c>GIN2001</c> to <c>GIN2005</c>: it names nothing that may be bound.
    /// <c>GIN2006</c>, <c>GIN2002</c>, <c>GIN2007</c>: a reference in the value names nothing, or more than one thing.
    /// <c>GIN2035</c>: a collection holds itself, or the value is nested too deep.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void Bind(string key, object? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        Refresh(SelectorOf(key));
        _store.Update("be bound to", state =>
        {
            var diagnostics = new DiagnosticBag();
            var draft = new ConfigDraft(state);
            if (FindKey(state, key, value, diagnostics) is { } binding)
            {
                draft.Bind(binding);
            }

            return draft.ToState().AddWarnings(diagnostics);
        });
    }

    /// <summary>
    /// The value of a constant, or the one that is bound under a key, with its references unresolved.
    /// </summary>
    /// <param name="key">A constant's name, <c>scope/Name.parameter</c>, or <c>%name</c> for a macro.</param>
    /// <exception cref="GinException">
    /// <c>GIN2027</c>: nothing is bound. <c>GIN2007</c>: several constants match. <c>GIN2018</c>, <c>GIN2001</c> to
    /// <c>GIN2005</c>: the key is none, or names nothing that may be bound.
    /// </exception>
    public object? Query(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Refresh(SelectorOf(key));
        var state = _store.Current;
        switch (state.Constants.Find(key, fold: false))
        {
            case SelectorMatch<object?>.Unique match:
                return match.Value;

            case SelectorMatch<object?>.Ambiguous match:
                throw new GinException(GinDiagnostic.Create(
                    BindingDiagnostics.AmbiguousConstant, null, null, key, Suggest.List(match.Selectors)));
        }

        var sought = RequireKey(state, key);
        return state.Bindings.Find(sought.Scope, sought.Configurable.Selector)?.Find(sought.Name) is { } binding
            ? BoundCopy.Of(binding.Value)
            : throw new GinException(GinDiagnostic.Create(BindingDiagnostics.UnboundParameter, null, null, key));
    }

    /// <summary>What is bound for a configurable, by parameter.</summary>
    /// <param name="selector">
    /// Its selector. A scope before it takes the place of the active one; the bindings of the outer scopes count too.
    /// </param>
    /// <param name="resolveReferences">
    /// Whether references are called; otherwise they are <see cref="GinReference"/>s.
    /// </param>
    /// <param name="inheritScopes">Whether the bindings of the outer scopes count.</param>
    /// <exception cref="GinException">
    /// <c>GIN2001</c>, <c>GIN2002</c>: nothing, or more than one configurable, matches. <c>GIN3xxx</c>, <c>GIN4xxx</c>:
    /// a reference cannot be resolved.
    /// </exception>
    public IReadOnlyDictionary<string, object?> GetBindings(
        string selector, bool resolveReferences = true, bool inheritScopes = true)
    {
        var handle = Handle(selector);
        var plans = _injector.Plans;
        var bindings = inheritScopes
            ? plans.Planner.InForce(handle.Configurable, handle.Scope!).Values
            : (IEnumerable<Binding>)(plans.State.Bindings.Find(handle.Scope!.Text, handle.Configurable.Selector)?.Bindings ?? []);
        return new ReadOnlyDictionary<string, object?>(bindings.ToDictionary(
            binding => binding.Name,
            binding => resolveReferences ? _injector.Resolve(plans, binding) : BoundCopy.Of(binding.Value),
            StringComparer.Ordinal));
    }

    /// <summary>
    /// Where the value of a parameter comes from: the binding in force, those it overrides, with places and includes,
    /// the macro or constant it came through, and the C# default.
    /// </summary>
    /// <param name="key">
    /// <c>scope/Name.parameter</c>: what a call in exactly this scope gets. The active scope does not count.
    /// </param>
    /// <exception cref="GinException">
    /// <c>GIN2018</c>, <c>GIN2001</c> to <c>GIN2005</c>: the key is none, or names nothing that may be bound.
    /// </exception>
    public GinExplanation Explain(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Refresh(SelectorOf(key));
        var plans = _injector.Plans;
        return new Explainer(plans).Explain(key, RequireKey(plans.State, key));
    }

    /// <summary>The bindings that gave no call its value so far, each with its place and why.</summary>
    /// <exception cref="GinException"><c>GIN2052</c>: <see cref="GinOptions.RecordsCalls"/> is off.</exception>
    public IReadOnlyList<GinUnusedBinding> UnusedBindings()
    {
        _records.ThrowIfOff();
        return _records.Usage.Unused(_store.Current);
    }

    /// <summary>Reports the bindings that gave no call its value.</summary>
    /// <exception cref="GinException">
    /// <c>GIN2032</c>: there are some. <c>GIN2052</c>: <see cref="GinOptions.RecordsCalls"/> is off.
    /// </exception>
    public void ThrowIfUnused()
    {
        var unused = UnusedBindings();
        if (unused.Count > 0)
        {
            throw new GinException([.. unused.Select(binding => binding.ToDiagnostic())]);
        }
    }

    /// <summary>
    /// What the run was so far: files, command line, what was called with which parameters, and versions. Values that
    /// the caller passed, and those that no literal can express, are named by their type.
    /// </summary>
    public GinRunRecord Record() =>
        _records.Runs.Record(_injector.Plans, CommandLineArgs, _records.FurtherScopes);

    /// <summary>The config text: every binding, as a .gin file that gives the same config again.</summary>
    /// <param name="format">How it is laid out; null for the defaults.</param>
    public string ConfigText(ConfigTextFormat? format = null) =>
        new ConfigTexts(_injector.Plans).Write(format ?? ConfigTextFormat.Default);

    /// <summary>
    /// The operative config: for each configurable that was called, in each scope it was called in, what its parameters
    /// were, bound or default, as a .gin file. A last comment says how many scopes are not listed, where there were more
    /// than <see cref="GinOptions.MaxRecordedScopes"/>.
    /// </summary>
    /// <param name="format">How it is laid out; null for the defaults.</param>
    public string OperativeConfig(ConfigTextFormat? format = null) =>
        new ConfigTexts(_injector.Plans, _records.Operative.Sections).Write(format ?? ConfigTextFormat.Default)
            + _records.Note();

    /// <summary>
    /// Every binding, as trackers take parameters. Keys are what <see cref="ConfigText"/> has to the left of
    /// <c>=</c>: <c>scope/Name.parameter</c>, or a macro's name.
    /// </summary>
    /// <returns>
    /// Null, <c>bool</c>, <c>long</c>, <c>double</c> or <c>string</c> for each; what is none of these, such as a list
    /// or a reference, as a .gin file writes it, and what no file can say as its type in angle brackets. Macros and
    /// constants that come to literals are resolved; what is secret is <c>***</c>.
    /// </returns>
    public IReadOnlyDictionary<string, object?> FlatParameters() => new ConfigTexts(_injector.Plans).Flatten();

    /// <summary>
    /// What the parameters of everything that was called so far were, as <see cref="OperativeConfig"/> has them, in the
    /// form of <see cref="FlatParameters"/>.
    /// </summary>
    public IReadOnlyDictionary<string, object?> FlatOperativeParameters() =>
        new ConfigTexts(_injector.Plans, _records.Operative.Sections).Flatten();

    private Binding RequireKey(ConfigState state, string key) => FindKey(state, key, null, [])
        ?? throw new GinException(GinDiagnostic.Create(BindingDiagnostics.UnboundParameter, null, null, key));

    /// <summary>The binding, or null for that of a retired parameter, with a warning.</summary>
    private Binding? FindKey(ConfigState state, string key, object? value, DiagnosticBag diagnostics)
    {
        var found = new KeyBinder(state, _options.FoldsNames, _limits, diagnostics).Bind(key, value);
        diagnostics.ThrowIfErrors();
        return found;
    }

    /// <summary>A config text as Markdown, for dashboards.</summary>
    /// <param name="configText">A result of <see cref="ConfigText"/> or <see cref="OperativeConfig"/>.</param>
    public static string ToMarkdown(string configText)
    {
        ArgumentNullException.ThrowIfNull(configText);
        return ConfigMarkdown.Convert(configText);
    }
}
