namespace GinSharp.Fuzz.Api;

/// <summary>One step of a program.</summary>
/// <param name="Text">The step as a person reads it.</param>
/// <param name="Run">Takes it, and gives what it led to, if that is to be the same in every config that is equal.</param>
internal sealed record ApiOperation(string Text, Func<ApiWorld, object?> Run)
{
    /// <summary>Whether it may change what a later call is given.</summary>
    public bool Changes { get; init; }

    /// <summary>Whether it calls, without arguments of its own, so that another config can be asked for the same.</summary>
    public bool IsCall { get; init; }

    /// <summary>Whether it may keep a reference to what is not there, which is in no text.</summary>
    public bool Taints { get; init; }

    public override string ToString() => Text;
}
