using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>
/// Remembers, for each configurable that was called and each scope it was called in, what its parameters were: bound or
/// default, not those that the caller passed, not those that may not be bound.
/// </summary>
internal sealed class OperativeRecord : ICallObserver
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SectionKey, OperativeSection> _sections = [];

    /// <summary>A copy of what was recorded.</summary>
    public IReadOnlyList<OperativeSection> Sections
    {
        get
        {
            lock (_gate)
            {
                return
                [
                    .. _sections.Values.Select(section => section with
                    {
                        Entries = new Dictionary<string, OperativeEntry>(section.Entries),
                    }),
                ];
            }
        }
    }

    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        lock (_gate)
        {
            var entries = EntriesOf(plan);
            foreach (var argument in plan.Arguments)
            {
                if (origins[argument.Parameter.Index] is not (ArgumentOrigin.Caller or ArgumentOrigin.Service))
                {
                    Note(entries, plan.Configurable, argument);
                }
            }

            foreach (var extra in plan.Extras)
            {
                if (!passedExtras.Contains(extra.Binding!.Name))
                {
                    Note(entries, plan.Configurable, extra);
                }
            }
        }
    }

    public void OnMade(CallPlan plan, IReadOnlyCollection<(ConfigurableParameter Member, object? Value)> values)
    {
        lock (_gate)
        {
            var entries = EntriesOf(plan);
            foreach (var (member, value) in values)
            {
                if (plan.Configurable.ForbiddenBy(member.Name) is null)
                {
                    entries[member.Name] = new OperativeEntry(
                        member.Name, ValueSnapshot.Take(value, member.Type), null, member, IsDefault: true);
                }
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _sections.Clear();
        }
    }

    private static void Note(
        Dictionary<string, OperativeEntry> entries, Configurable configurable, PlannedArgument argument)
    {
        var parameter = argument.Parameter;
        if (argument.Binding is { } binding)
        {
            entries[binding.Name] = new OperativeEntry(binding.Spelling, binding.Value, binding.Span, parameter);
        }
        else if (parameter is { HasDefault: true, IsRequired: false, IsExtras: false }
            && configurable.ForbiddenBy(parameter.Name) is null)
        {
            if (parameter.IsSetByClass)
            {
                // Known once an object is made; what an earlier one held says nothing of this call.
                entries.Remove(parameter.Name);
                return;
            }

            entries[parameter.Name] = new OperativeEntry(
                parameter.Name, parameter.Default, null, parameter, IsDefault: true);
        }
    }

    private Dictionary<string, OperativeEntry> EntriesOf(CallPlan plan)
    {
        var scope = plan.Scope.Bindable;
        var key = new SectionKey(scope, plan.Configurable.Selector);
        if (!_sections.TryGetValue(key, out var section))
        {
            section = new OperativeSection(
                scope, plan.Configurable, new Dictionary<string, OperativeEntry>(StringComparer.Ordinal));
            _sections.Add(key, section);
        }

        return section.Entries;
    }
}
