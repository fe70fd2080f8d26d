using System.Globalization;
using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Turns settings into statements: finds which parameter each binds, and which of two for one parameter wins.</summary>
/// <param name="state">Where names are looked up.</param>
/// <param name="folds">Whether case and underscores are ignored where nothing has the exact name.</param>
/// <param name="limits">How deep and how large values may be.</param>
/// <param name="write">Writes a setting as a literal for a parameter's type; null with a diagnostic where it cannot.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class SettingLoader(
    ConfigState state,
    bool folds,
    ValueLimits limits,
    Func<GinSetting, Type, DiagnosticBag, string?> write,
    DiagnosticBag diagnostics)
{
    /// <summary>The statements, each a text of its own that is named after its setting; a later one wins.</summary>
    public IEnumerable<SourceText> Read(IEnumerable<GinSetting> settings)
    {
        var found = settings.SelectMany(setting => Find(setting, [])).OrderBy(bound => bound.Setting.Rank).ToList();
        ReportConflicts(found);
        foreach (var (setting, key, target) in found)
        {
            if (write(setting, target?.Parameter.Type ?? typeof(object), diagnostics) is { } literal)
            {
                yield return new SourceText(setting.Path, $"{key} = {literal}");
            }
        }
    }

    /// <summary>Whether the parts of a setting are the items of a list.</summary>
    public static bool IsList(GinSetting setting) => setting.Parts.Count > 0
        && setting.Parts.All(part => int.TryParse(part.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private IEnumerable<BoundSetting> Find(GinSetting setting, string[] outer)
    {
        string[] keys = [.. outer, setting.Key];
        var bound = Bind(setting, keys);
        return bound.Target is not null || setting.Parts.Count == 0 || IsList(setting)
            ? [bound]
            : setting.Parts.SelectMany(part => Find(part, keys));
    }

    /// <summary>
    /// Joins the keys by dots. Where nothing has that name, the first ones may be scopes, which the names of environment
    /// variables cannot spell with a slash.
    /// </summary>
    private BoundSetting Bind(GinSetting setting, string[] keys)
    {
        for (var scopes = 0; scopes < keys.Length - 1; scopes++)
        {
            var key = string.Concat(keys[..scopes].Select(name => $"{name}/")) + string.Join('.', keys[scopes..]);
            if (Resolve(key) is { } target)
            {
                return new BoundSetting(setting, key, target);
            }
        }

        var dotted = string.Join('.', keys);
        return new BoundSetting(setting, dotted, keys.Length == 1 ? Resolve(dotted) : null);
    }

    /// <summary>What a key binds, or null. What is wrong with it is reported when its statement is applied.</summary>
    private Binding? Resolve(string key) => new KeyBinder(state, folds, limits, []).Bind(key, null);

    private void ReportConflicts(List<BoundSetting> found)
    {
        var targets = from bound in found
                      where bound.Target is not null
                      let target = bound.Target
                      group bound by (target.Scope, target.Configurable, target.Name, bound.Setting.Rank);
        foreach (var target in targets.Where(target => target.Count() > 1))
        {
            var settings = target.Select(bound => bound.Setting.Path).ToList();
            diagnostics.Add(
                BindingDiagnostics.ConflictingSettings,
                new SourceSpan(new SourceText(settings[1], target.ElementAt(1).Key), 0, target.ElementAt(1).Key.Length),
                "Remove one of them.",
                settings[0],
                settings[1]);
        }
    }

    private sealed record BoundSetting(GinSetting Setting, string Key, Binding? Target);
}
