namespace GinSharp.Injection;

/// <summary>What a value that is computed at a call may look at.</summary>
/// <param name="Plans">
/// The plans of the state that the outermost call saw; they hold for everything it leads to.
/// </param>
/// <param name="Scope">The active scope.</param>
/// <param name="Services">The container that the call runs in, or null.</param>
internal readonly record struct CallContext(PlanCache Plans, ScopePath Scope, ContainerServices? Services)
{
    public Injector Injector => Plans.Injector;
}
