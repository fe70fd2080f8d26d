using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection;
using GinSharp.Injection.Reach;

namespace GinSharp;

public sealed partial class GinConfig
{
    /// <summary>Whether the container that the config is in may give a parameter that is not bound.</summary>
    internal Func<ConfigurableParameter, bool> IsServed { get; set; } =
        parameter => parameter.KeyedService is not null || parameter.TakesServiceKey;

    /// <summary>
    /// Names a class that the program creates, so that <see cref="FinalizeConfig"/>, and <c>--gin-check</c>, report what
    /// keeps it from being created: a value that is missing, a circle, a singleton that cannot be built, in it or in
    /// what it certainly calls. Name it before the command line is read.
    /// </summary>
    /// <remarks>
    /// It is taken to be created in a scope that may be any: what a binding in some scope could supply is not reported.
    /// <see cref="AddRoot(string, IEnumerable{string})"/> can say the scope.
    /// </remarks>
    /// <typeparam name="T">A configurable class or struct.</typeparam>
    /// <param name="passed">The names of the parameters that the program passes.</param>
    /// <exception cref="GinException">
    /// <c>GIN4010</c>: the type is not configurable. <c>GIN4007</c>: it has no parameter that is named so.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddRoot<T>(params IEnumerable<string> passed) => AddRoot(Require(typeof(T)).Configurable, null, passed);

    /// <summary>
    /// Names a configurable that the program calls, as <see cref="AddRoot{T}(IEnumerable{string})"/> does.
    /// </summary>
    /// <param name="selector">Its selector; with a scope before it, that is the scope it is called in.</param>
    /// <param name="passed">The names of the parameters that the program passes.</param>
    /// <exception cref="GinException">
    /// <c>GIN2001</c>, <c>GIN2002</c>: nothing, or more than one configurable, matches. <c>GIN2028</c>: what stands
    /// before it is no scope. <c>GIN4007</c>: it has no parameter that is named so.
    /// </exception>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is final.</exception>
    public void AddRoot(string selector, params IEnumerable<string> passed)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var slash = selector.LastIndexOf('/');
        var scope = slash < 0 ? null : ScopePath.Root.Append(selector[..slash]).Text;
        AddRoot(Require(selector[(slash + 1)..]), scope, passed);
    }

    private void AddRoot(Configurable configurable, string? scope, IEnumerable<string> passed)
    {
        ArgumentNullException.ThrowIfNull(passed);
        var diagnostics = new DiagnosticBag();
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var name in passed)
        {
            if (Named(configurable.Signature, name) is { } known)
            {
                names.Add(known);
            }
            else
            {
                diagnostics.Add(
                    CallDiagnostics.UnknownArgument,
                    null,
                    Suggest.Name(name, configurable.Signature.Parameters.Select(parameter => parameter.Name)),
                    configurable.DisplayName,
                    name);
            }
        }

        diagnostics.ThrowIfErrors();
        var root = new ConfigRoot(configurable, scope, names.ToImmutable());
        _store.Update("take in a root", state => state with { Roots = state.Roots.Add(root) });
    }

    private string? Named(Signature signature, string name) =>
        signature.Find(name) is { } exact ? exact.Name
        : _options.FoldsNames && signature.FindFolded(name) is [var only] ? only.Name
        : signature.Extras is null ? null
        : name;

    /// <summary>The state as it is final.</summary>
    /// <param name="state">The state.</param>
    /// <param name="found">Receives all that is wrong, and what is worth knowing, in the order of the files.</param>
    /// <exception cref="GinException">Something is wrong with it.</exception>
    private ConfigState Finalized(ConfigState state, DiagnosticBag found)
    {
        var diagnostics = new DiagnosticBag { Limit = _options.MaxDiagnostics };
        var final = FinalizeHooks.Run(state, _options.FoldsNames, _limits, diagnostics);
        var plans = new PlanCache(_injector, final);
        BindingChecks.Report(final, diagnostics);
        new TypeChecks(plans).Report(diagnostics, final.Bindings.Bindings);
        new ReachChecks(plans, IsServed).Report(diagnostics);
        TopLevelNames.Report(final, diagnostics);
        found.Reset(FileOrder.Sort(found.Concat(diagnostics), final));
        found.ThrowIfErrors();

        return final with { FinalWarnings = [.. diagnostics.Warnings] };
    }
}
