using GinSharp.Diagnostics;
using GinSharp.Syntax;

namespace GinSharp.Bindings;

/// <summary>Holds the current state of a config and lets one writer at a time replace it. Readers never lock.</summary>
internal sealed class ConfigStore(ConfigState start)
{
    private readonly Lock _gate = new();
    private volatile ConfigState _current = start;
    private volatile bool _isLocked;
    private bool _isChanging;

    public ConfigState Current => _current;

    /// <summary>Whether the config was finalized.</summary>
    public bool IsLocked => _isLocked;

    /// <summary>
    /// Replaces the state by what <paramref name="change"/> makes of it; when that throws, nothing changes.
    /// </summary>
    /// <param name="action">What is being done, as <c>cannot {…}</c> would say it: <c>be parsed into</c>.</param>
    /// <param name="change">Makes the new state.</param>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is locked.</exception>
    public void Update(string action, Func<ConfigState, ConfigState> change)
    {
        lock (_gate)
        {
            ThrowIfLocked(action);
            Change(change);
        }
    }

    /// <summary>Replaces the state also when the config is locked: for what finalizing does not freeze.</summary>
    public void UpdateUnlocked(Func<ConfigState, ConfigState> change)
    {
        lock (_gate)
        {
            Change(change);
        }
    }

    /// <summary>Replaces the state and locks it; when <paramref name="change"/> throws, it stays open.</summary>
    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is locked already.</exception>
    public void Lock(Func<ConfigState, ConfigState> change)
    {
        lock (_gate)
        {
            ThrowIfLocked("be finalized again", "ParseFilesAndBindings finalizes too, unless it is told not to.");
            Change(change);
            _isLocked = true;
        }
    }

    public void SetLocked(bool isLocked)
    {
        lock (_gate)
        {
            _isLocked = isLocked;
        }
    }

    private void Change(Func<ConfigState, ConfigState> change)
    {
        // A hook that changes the config it is called by would see its change overwritten.
        if (_isChanging)
        {
            throw new InvalidOperationException(
                "A config cannot be changed while it changes: a finalize hook returns its bindings instead of making "
                    + "them.");
        }

        _isChanging = true;
        try
        {
            _current = change(_current);
        }
        finally
        {
            _isChanging = false;
        }
    }

    /// <exception cref="GinLockedException"><c>GIN2012</c>: the config is locked.</exception>
    public void ThrowIfLocked(
        string action, string suggestion = "Change it before FinalizeConfig, or inside Unlock.")
    {
        if (_isLocked)
        {
            throw new GinLockedException(
                GinDiagnostic.Create(BindingDiagnostics.Locked, null, suggestion, action));
        }
    }
}
