using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Holds the current state of a config, and replaces it as a whole. Readers never wait.</summary>
/// <remarks>
/// A change is made of the state that is seen, without a lock, because files are read and the program's hooks and
/// converters run meanwhile. When the state has moved by the time the new one is to be published, the change is made
/// once more. A writer that loses several times gets its turn: others let it pass, but not for ever, so that no code of
/// the program can bring them to a standstill.
/// </remarks>
/// <param name="start">The first state.</param>
/// <param name="owner">The config, which is named where it is used after its end.</param>
internal sealed class ConfigStore(ConfigState start, object owner)
{
    /// <summary>How often a writer tries before the others let it pass.</summary>
    private const int Tries = 3;

    /// <summary>How often a config is finalized anew because it was changed meanwhile.</summary>
    private const int MaxFinalizing = 20;

    /// <summary>
    /// How many milliseconds the others wait for one that has read its files already: it runs none of the program's
    /// code, but for what resolves assemblies.
    /// </summary>
    private const int Patience = 10_000;

    /// <summary>How many they wait for one that runs hooks and converters.</summary>
    private const int PatienceWhileFinalizing = 200;

    private readonly Lock _gate = new();
    private readonly object _turn = new();
    private readonly AsyncLocal<Finalizing?> _finalizing = new();
    private volatile ConfigState _current = start;
    private volatile bool _isFinal;
    private volatile bool _isEnded;
    private volatile int _unlocks;
    private volatile int _claims;
    private volatile int _patience;

    public ConfigState Current => _current;

    /// <summary>Whether the config was finalized and no <see cref="Unlock"/> keeps it open.</summary>
    public bool IsLocked => _isFinal && _unlocks == 0;

    /// <summary>
    /// Replaces the state by what <paramref name="change"/> makes of it; when that throws, nothing changes.
    /// </summary>
    /// <param name="action">What is being done, as <c>cannot {…}</c> would say it: <c>be parsed into</c>.</param>
    /// <param name="change">Makes the new state; it may be called more than once.</param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is locked.</exception>
    public void Update(string action, Func<ConfigState, ConfigState> change)
    {
        ThrowIfEnded();
        ThrowIfFinalizing();
        Replace(change, () => ThrowIfLocked(action));
    }

    /// <summary>Replaces the state also when the config is locked: for what finalizing does not freeze.</summary>
    /// <inheritdoc cref="Update"/>
    public void UpdateLocked(Func<ConfigState, ConfigState> change)
    {
        ThrowIfEnded();
        ThrowIfFinalizing();
        Replace(change, static () => { });
    }

    /// <summary>Takes in what was found without the program's doing.</summary>
    /// <inheritdoc cref="Update"/>
    public void TakeIn(Func<ConfigState, ConfigState> change) => Replace(change, static () => { });

    /// <summary>Replaces the state and locks it; when <paramref name="change"/> throws, it stays open.</summary>
    /// <inheritdoc cref="Update"/>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is locked already.</exception>
    /// <exception cref="GinException"><c>GIN2050</c>: the config was changed during each of several attempts.</exception>
    public void Lock(Func<ConfigState, ConfigState> change)
    {
        ThrowIfEnded();
        ThrowIfFinalizing();
        var finalizing = _finalizing.Value = new Finalizing();
        try
        {
            var attempts = 0;
            Replace(
                state => ++attempts <= MaxFinalizing
                    ? change(state)
                    : throw new GinException(GinDiagnostic.Create(
                        BindingDiagnostics.NeverAtRest,
                        null,
                        "Finalize it once no other thread binds.",
                        MaxFinalizing)),
                () => ThrowIfLocked(
                    "be finalized again", "ParseFilesAndBindings finalizes too, unless it is told not to."),
                isFinal: true);
        }
        finally
        {
            finalizing.IsOver = true;
            _finalizing.Value = null;
        }
    }

    /// <summary>Locks the config as it is.</summary>
    public void Close() => _isFinal = true;

    /// <summary>Makes the config one that was never finalized.</summary>
    public void Reopen()
    {
        ThrowIfFinalizing();
        _isFinal = false;
    }

    /// <summary>Refuses changes and calls from now on.</summary>
    public void End() => _isEnded = true;

    /// <exception cref="ObjectDisposedException">The config was disposed.</exception>
    public void ThrowIfEnded() => ObjectDisposedException.ThrowIf(_isEnded, owner);

    /// <summary>Keeps the config open until the result, and every other one, is disposed.</summary>
    public IDisposable Unlock()
    {
        Interlocked.Increment(ref _unlocks);
        return new Cleanup(() => Interlocked.Decrement(ref _unlocks));
    }

    private void Replace(Func<ConfigState, ConfigState> change, Action check, bool isFinal = false)
    {
        var hasTurn = false;
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                check();
                hasTurn = hasTurn || WaitForTurn(isMine: attempt > Tries);
                if (hasTurn)
                {
                    _patience = isFinal ? PatienceWhileFinalizing : Patience;
                }

                var seen = _current;
                var next = change(seen);
                lock (_gate)
                {
                    check();
                    if (ReferenceEquals(_current, seen))
                    {
                        _current = next;
                        _isFinal = _isFinal || isFinal;
                        return;
                    }
                }
            }
        }
        finally
        {
            if (hasTurn)
            {
                Interlocked.Decrement(ref _claims);
                Monitor.Exit(_turn);
            }
        }
    }

    /// <summary>Lets pass who has the turn, but not for ever.</summary>
    /// <param name="isMine">Whether to have the turn next.</param>
    /// <returns>Whether this flow has it now.</returns>
    private bool WaitForTurn(bool isMine)
    {
        if (isMine)
        {
            Interlocked.Increment(ref _claims);
        }
        else if (_claims == 0)
        {
            return false;
        }

        var isFree = Monitor.TryEnter(_turn, isMine ? Patience : _patience);
        if (isMine && !isFree)
        {
            Interlocked.Decrement(ref _claims);
        }
        else if (!isMine && isFree)
        {
            Monitor.Exit(_turn);
        }

        return isMine && isFree;
    }

    /// <summary>A hook that changes the config that calls it would make it move for ever.</summary>
    private void ThrowIfFinalizing()
    {
        if (_finalizing.Value is { IsOver: false })
        {
            throw new InvalidOperationException(
                "A config cannot be changed while it changes: a finalize hook returns its bindings instead of making "
                    + "them.");
        }
    }

    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is locked.</exception>
    public void ThrowIfLocked(
        string action, string suggestion = "Change it before FinalizeConfig, or inside Unlock.")
    {
        if (IsLocked)
        {
            throw new GinLockedException(
                GinDiagnostic.Create(BindingDiagnostics.Locked, null, suggestion, action));
        }
    }

    /// <summary>Flows with the execution, also into what a hook starts and does not wait for.</summary>
    private sealed class Finalizing
    {
        public volatile bool IsOver;
    }
}
