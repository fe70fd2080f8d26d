using System.Collections.Immutable;
using GinSharp.Bindings;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection.Conversion;
using GinSharp.Injection.LateResults;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>How a configurable is called in a scope, under one state of the config. Immutable.</summary>
internal sealed class CallPlan
{
    private bool _isObserved;
    private ImmutableArray<ConfigurableParameter> _unread;

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
        _unread =
        [
            .. from argument in arguments
               where argument is { Origin: ArgumentOrigin.Default, Parameter: { IsSetByClass: true, IsRequired: false } }
               select argument.Parameter,
        ];
        ChecksResult = configurable.Target is ConstructorTarget { ResultType: var type }
            && InstanceFaults.AreAskedFor(type);
        NeedsInstance = configurable.Target.InstanceType is not null;
        Late = configurable.Target is MethodTarget ? LateResult.Of(configurable.Target.ResultType) : null;
        Computed = [.. arguments.Where(argument => argument.Source is { IsConstant: false })];
    }

    /// <summary>
    /// Whether a call that passes nothing has yet to be told of. Such calls of one plan are all alike, so that the
    /// observer needs only the first; true once.
    /// </summary>
    public bool TryMarkObserved() => !Volatile.Read(ref _isObserved) && !Interlocked.Exchange(ref _isObserved, true);

    /// <summary>Whether there are members whose values, as the class sets them, no call has told of yet.</summary>
    public bool HasUnread => !_unread.IsEmpty;

    /// <summary>
    /// The members that a call left as the class sets them, where no call has told of their values yet: the values of
    /// one plan are taken to be all alike.
    /// </summary>
    /// <param name="origins">Where the arguments of the call came from.</param>
    public ImmutableArray<ConfigurableParameter> TakeUnread(ReadOnlySpan<ArgumentOrigin> origins)
    {
        var unread = _unread;
        if (unread.IsEmpty)
        {
            return unread;
        }

        var read = ImmutableArray.CreateBuilder<ConfigurableParameter>();
        foreach (var parameter in unread)
        {
            if (origins[parameter.Index] == ArgumentOrigin.Default)
            {
                read.Add(parameter);
            }
        }

        ImmutableInterlocked.Update(ref _unread, (all, gone) => all.RemoveRange(gone), read);
        return read.ToImmutable();
    }

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

    /// <summary>What keeps a result that is run later where it was made, or null where results have run.</summary>
    public LateResult? Late { get; }

    /// <summary>Whether a new object is asked whether it is valid.</summary>
    public bool ChecksResult { get; }

    /// <summary>Whether a call that passes nothing has all it needs.</summary>
    public bool IsComplete { get; }

    /// <summary>The bindings in force.</summary>
    public IEnumerable<Binding> Bindings =>
        Arguments.Concat(Extras).Select(argument => argument.Binding).OfType<Binding>();

    /// <summary>What is told of a value that the configurable refuses; null where nothing is bound to tell it of.</summary>
    public GinDiagnostic? Refusal(GinValueException refusal)
    {
        var bound = Arguments.FirstOrDefault(argument => argument.Parameter.Name == refusal.Parameter)?.Binding
            ?? Bindings.FirstOrDefault();
        return bound is null
            ? null
            : GinDiagnostic.Create(
                CallDiagnostics.InvalidValue,
                bound.Syntax?.Span ?? bound.Span,
                null,
                $"{DisplayName}.{refusal.Parameter}",
                refusal.Message);
    }

    /// <summary>The configurable and its scope, as messages write them.</summary>
    public string DisplayName =>
        (Scope.Text.Length == 0 ? "" : $"{Scope.Text}/") + Configurable.DisplayName;
}
