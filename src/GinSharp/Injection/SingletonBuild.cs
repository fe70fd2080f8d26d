namespace GinSharp.Injection;

/// <summary>A singleton that is being built.</summary>
/// <param name="name">Its name.</param>
/// <param name="outer">The build that asked for it, or null.</param>
internal sealed class SingletonBuild(string name, SingletonBuild? outer)
{
    public string Name { get; } = name;

    public SingletonBuild? Outer { get; } = outer;

    /// <summary>The builds that flows of this one wait for.</summary>
    public List<SingletonBuild> WaitsFor { get; } = [];

    /// <summary>Whether this build ends only after another one does.</summary>
    public bool Needs(SingletonBuild other, HashSet<SingletonBuild> seen) =>
        ReferenceEquals(this, other) || (seen.Add(this) && WaitsFor.Exists(next => next.Needs(other, seen)));
}
