using System.Collections.Concurrent;
using System.Collections.Immutable;
using GinSharp.Configurables;
using GinSharp.Injection;

namespace GinSharp.Reporting;

/// <summary>One way in which a configurable was called. Two are equal when the record shows no difference.</summary>
internal sealed record RecordedCall(Configurable Configurable, string Scope, ImmutableArray<RecordedArgument> Arguments)
{
    /// <summary>What the object held in the members that the class sets, by name, once it was made.</summary>
    public ConcurrentDictionary<string, object?> SetByClass { get; init; } = [];

    public static RecordedCall Of(
        CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        var arguments = ImmutableArray.CreateBuilder<RecordedArgument>();
        foreach (var (parameter, _, binding, _, _) in plan.Arguments)
        {
            if (!parameter.IsExtras)
            {
                var origin = origins[parameter.Index];
                var shown = origin is ArgumentOrigin.Bound or ArgumentOrigin.Hole ? binding : null;
                arguments.Add(new RecordedArgument(parameter, shown, origin));
            }
        }

        foreach (var (parameter, _, binding, _, _) in plan.Extras)
        {
            if (!passedExtras.Contains(binding!.Name))
            {
                arguments.Add(new RecordedArgument(parameter, binding, ArgumentOrigin.Bound));
            }
        }

        return new RecordedCall(plan.Configurable, plan.Scope.Text, arguments.ToImmutable());
    }

    public bool Equals(RecordedCall? other) =>
        other is not null
        && Configurable == other.Configurable
        && Scope == other.Scope
        && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Configurable);
        hash.Add(Scope);
        foreach (var argument in Arguments)
        {
            hash.Add(argument.Binding);
        }

        return hash.ToHashCode();
    }
}
