using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>Says where the value of a parameter in a scope comes from.</summary>
internal sealed class Explainer(PlanCache plans)
{
    private const string NoLiteral = "(an object)";
    private const string SetByClass = "(set by the class)";

    private readonly ConfigState _state = plans.State;
    private readonly ConfigTexts _texts = new(plans);
    private readonly LiteralWriter _literals = new ConfigTexts(plans).Literals();

    /// <param name="key">The key as it was asked about.</param>
    /// <param name="sought">What the key names.</param>
    public GinExplanation Explain(string key, Binding sought)
    {
        var seen = BindingsSeen(sought).ToList();
        var lines = seen.SelectMany((binding, index) => Describe(binding, index == 0 ? "bound" : "overrides")).ToList();
        if (Sections(sought).Sum(section => section.Overridden(sought.Name).Earlier) is var earlier and > 0)
        {
            lines.Add($"and {earlier} earlier bindings of it, which are not kept");
        }

        if (seen.Count > 0)
        {
            lines.InsertRange(1, Through(seen[0].Value));
        }

        var parameter = sought.Parameter;
        var defaultValue = parameter is { HasDefault: true, IsExtras: false, IsSetByClass: false }
            ? Write(ConfigTexts.EntryOf(parameter))
            : null;
        if (parameter.IsSetByClass)
        {
            lines.Add(seen.Count == 0 ? "not bound: the class sets it" : "unbound, the class sets it");
        }
        else if (defaultValue is not null)
        {
            lines.Add(seen.Count == 0 ? "not bound: the C# default" : $"the C# default is {defaultValue}");
        }
        else if (seen.Count == 0)
        {
            lines.Add("not bound, and without a C# default");
        }

        var value = seen.Count > 0
            ? Write(_texts.EntryOf(seen[0]))
            : defaultValue ?? (parameter.IsSetByClass ? SetByClass : "(nothing)");
        return new GinExplanation(
            key, value, [.. seen.Select(binding => new GinBinding(binding))], defaultValue, lines);
    }

    /// <summary>The bindings of the parameter that a call in the scope sees, the winner first.</summary>
    private IEnumerable<Binding> BindingsSeen(Binding sought)
    {
        foreach (var section in Sections(sought))
        {
            if (section.Find(sought.Name) is { } binding)
            {
                yield return binding;
                foreach (var earlier in section.Overridden(sought.Name).Latest)
                {
                    yield return earlier;
                }
            }
        }
    }

    /// <summary>What is bound in the scope and those around it, the innermost first.</summary>
    private IEnumerable<Section> Sections(Binding sought) => ScopePath.Of(sought.Scope).Prefixes.Reverse()
        .Select(scope => _state.Bindings.Find(scope, sought.Configurable.Selector))
        .OfType<Section>();

    private IEnumerable<string> Describe(Binding binding, string verb)
    {
        var place = binding.Span is { } span ? $"in {span}" : "from code";
        var includes = string.Concat(binding.IncludedFrom.Reverse().Select(include => $", included from {include}"));
        yield return $"{verb} {binding.DisplayKey} = {Write(_texts.EntryOf(binding))} {place}{includes}";
    }

    /// <summary>
    /// The constants and macros that a value goes through, in reading order, each followed by those that it leads to
    /// itself; each once, however often it is referred to.
    /// </summary>
    private IEnumerable<string> Through(object? value)
    {
        var seen = new HashSet<object>();
        var open = new Stack<GinReference>(BoundValues.ReferencesIn(value).Reverse());
        while (open.TryPop(out var reference))
        {
            if (reference.Kind == GinReferenceKind.Constant && seen.Add(reference.Selector))
            {
                yield return $"through the constant %{reference.Selector} = {WriteConstant(reference.Constant)}";
            }
            else if (reference.Kind == GinReferenceKind.Macro && FindMacro(reference) is { } macro && seen.Add(macro))
            {
                yield return Describe(macro, "through").Single();
                foreach (var next in BoundValues.ReferencesIn(macro.Value).Reverse())
                {
                    open.Push(next);
                }
            }
        }
    }

    private Binding? FindMacro(GinReference reference) => ScopePath.Of(reference.FullName).Prefixes
        .Reverse()
        .Select(scope => _state.Bindings.Find(scope, BuiltIns.Macro.Selector)?.Bindings[0])
        .FirstOrDefault(macro => macro is not null);

    private string Write(ConfigTextEntry entry) => entry.IsSecret ? SecretText.Mask
        : _literals.TryWrite(entry, null, out var text) || _literals.TryWrite(entry.Value, out text) ? text
        : NoLiteral;

    private string WriteConstant(object? value) => _literals.TryWrite(value, out var text) ? text : NoLiteral;
}
