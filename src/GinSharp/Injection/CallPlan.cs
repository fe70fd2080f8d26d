using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>How a configurable is called in a scope, under one state of the config. Immutable.</summary>
internal sealed class CallPlan
{
    private bool _isObserved;

    public CallPlan(
        Configurable configurable,
        ScopePath scope,
        ImmutableArray<PlannedArgument> arguments,
        ImmutableArray<PlannedArgument> extras)
    {
        Configurable = configurable;
        Scope = scope;
        Arguments = arguments;
        Extras = extras;
        Origins = Array.ConvertAll([.. arguments], argument => argument.Origin);
        IsComplete = configurable.Signature.Extras is null
            && arguments.All(argument => argument is { HasValue: true, Source: not null, Faults.IsEmpty: true });
        Constants =
        [
            .. arguments.Select(argument => argument.Source is { IsConstant: true } known ? known.Get(default) : null),
        ];
        NeedsInstance = configurable.Target.InstanceType is not null;
        Computed = [.. arguments.Where(argument => argument.Source is { IsConstant: false })];
    }

    /// <summary>
    /// Whether a call that passes nothing has yet to be told of. Such calls of one plan are all alike, so that the
    /// observer needs only the first; true once.
    /// </summary>
    public bool TryMarkObserved() => !Volatile.Read(ref _isObserved) && !Interlocked.Exchange(ref _isObserved, true);

    public Configurable Configurable { get; }

    public ScopePath Scope { get; }

    /// <summary>One per parameter of the signature; the extras' own has the default.</summary>
    public ImmutableArray<PlannedArgument> Arguments { get; }

    /// <summary>Where the arguments come from when the caller passes none.</summary>
    public ArgumentOrigin[] Origins { get; }

    /// <summary>
    /// The arguments that are the same at every call, each at its parameter's place; null at the others.
    /// </summary>
    public object?[] Constants { get; }

    /// <summary>The arguments that are computed anew at every call.</summary>
    public ImmutableArray<PlannedArgument> Computed { get; }

    /// <summary>The bindings that go into the extras.</summary>
    public ImmutableArray<PlannedArgument> Extras { get; }

    /// <summary>Whether a call needs an instance to call a method of.</summary>
    public bool NeedsInstance { get; }

    /// <summary>Whether a call that passes nothing has all it needs.</summary>
    public bool IsComplete { get; }

    /// <summary>The bindings in force.</summary>
    public IEnumerable<Binding> Bindings =>
        Arguments.Concat(Extras).Select(argument => argument.Binding).OfType<Binding>();

    /// <summary>The configurable and its scope, as messages write them.</summary>
    public string DisplayName =>
        (Scope.Text.Length == 0 ? "" : $"{Scope.Text}/") + Configurable.DisplayName;
}
