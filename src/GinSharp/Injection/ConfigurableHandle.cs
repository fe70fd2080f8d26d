using GinSharp.Configurables;

namespace GinSharp.Injection;

/// <summary>A configurable that is handed to the program, to be called later.</summary>
/// <param name="Injector">The config that it belongs to.</param>
/// <param name="Configurable">What is called.</param>
/// <param name="Scope">The scope that replaces the active one at each call, or null for the active one.</param>
/// <param name="Services">The container that gives what the config does not, or null.</param>
internal sealed record ConfigurableHandle(
    Injector Injector, Configurable Configurable, ScopePath? Scope, ContainerServices? Services = null)
{
    public object? Call(PassedArguments passed) => Scope is null
        ? Injector.Call(Injector.Plans.Of(Configurable), null, passed, Services)
        : Injector.CallIn(Scope, Injector.Plans.Of(Configurable), null, passed, Services);

    public override string ToString() =>
        Scope is null || Scope.Text.Length == 0 ? Configurable.Selector : $"{Scope}/{Configurable.Selector}";
}
