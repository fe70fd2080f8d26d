using System.Collections.Concurrent;
using System.Globalization;
using GinSharp.Configurables;
using GinSharp.Diagnostics;
using GinSharp.Injection;
using GinSharp.Syntax;

namespace GinSharp.Reporting;

/// <summary>
/// What a config remembers of its calls: each in a limited number of scopes, and of the further ones how many there
/// were, because a service may use a scope a request. Which bindings were used is known of all.
/// </summary>
/// <param name="isOn">Whether calls are recorded at all.</param>
/// <param name="maxScopes">In how many scopes they are listed.</param>
internal sealed class CallRecords(bool isOn, int maxScopes) : ICallObserver
{
    private readonly ConcurrentDictionary<string, bool> _scopes = new(StringComparer.Ordinal);
    private readonly DistinctCount _further = new();
    private int _count;

    public OperativeRecord Operative { get; } = new();

    public UsageRecord Usage { get; } = new();

    public RunRecorder Runs { get; } = new();

    /// <summary>About how many scopes there were whose calls are not listed.</summary>
    public long FurtherScopes => _further.Estimate();

    public void OnCall(CallPlan plan, ReadOnlySpan<ArgumentOrigin> origins, IReadOnlyCollection<string> passedExtras)
    {
        if (!isOn)
        {
            return;
        }

        var isListed = IsListed(plan);
        Usage.OnCall(plan, origins, passedExtras, isListed);
        if (isListed)
        {
            Operative.OnCall(plan, origins, passedExtras);
            Runs.OnCall(plan, origins, passedExtras);
        }
    }

    public void OnMade(CallPlan plan, IReadOnlyCollection<(ConfigurableParameter Member, object? Value)> values)
    {
        if (isOn && IsListed(plan))
        {
            Operative.OnMade(plan, values);
            Runs.OnMade(plan, values);
        }
    }

    public void Clear()
    {
        _scopes.Clear();
        _count = 0;
        _further.Clear();
        Operative.Clear();
        Usage.Clear();
        Runs.Clear();
    }

    /// <summary>What an operative config does not list, as its last comment; nothing where it lists all.</summary>
    public string Note()
    {
        if (!isOn)
        {
            return "# Calls are not recorded: GinOptions.RecordsCalls is off.\n";
        }

        var further = FurtherScopes;
        return further == 0 ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"# And about {further} further scopes: GinOptions.MaxRecordedScopes is {maxScopes}.\n");
    }

    /// <exception cref="GinException"><c>GIN2052</c>: calls are not recorded.</exception>
    public void ThrowIfOff()
    {
        if (!isOn)
        {
            throw new GinException(GinDiagnostic.Create(
                BindingDiagnostics.NotRecorded, null, "Set GinOptions.RecordsCalls."));
        }
    }

    private bool IsListed(CallPlan plan)
    {
        // The scope of a macro is its name, and of those there are no more than the config has.
        var scope = plan.Scope.Text;
        if (scope.Length == 0 || plan.Configurable == BuiltIns.Macro || _scopes.ContainsKey(scope))
        {
            return true;
        }

        if (Volatile.Read(ref _count) < maxScopes
            && Interlocked.Increment(ref _count) <= maxScopes)
        {
            _scopes.TryAdd(scope, true);
            return true;
        }

        _further.Add(scope);
        return false;
    }
}
