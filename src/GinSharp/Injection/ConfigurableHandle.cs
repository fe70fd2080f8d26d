using GinSharp.Configurables;
using GinSharp.Syntax;

namespace GinSharp.Injection;

/// <summary>A configurable that is handed to the program, to be called later.</summary>
/// <param name="Injector">The config that it belongs to.</param>
/// <param name="Configurable">What is called.</param>
/// <param name="Scope">The scope that replaces the active one at each call, or null for the active one.</param>
/// <param name="Services">The container that gives what the config does not, or null.</param>
internal sealed record ConfigurableHandle(
    Injector Injector, Configurable Configurable, ScopePath? Scope, ContainerServices? Services = null)
{
    /// <summary>The parameter that it was bound to, or null when the program asked for it.</summary>
    public string? Parameter { get; init; }

    /// <summary>Where the reference to it stands, or null.</summary>
    public SourceSpan? Span { get; init; }

    public object? Call(PassedArguments passed)
    {
        try
        {
            return Scope is null
                ? Injector.Call(Injector.Plans.Of(Configurable), null, passed, Services)
                : Injector.CallIn(Scope, Injector.Plans.Of(Configurable), null, passed, Services);
        }
        catch (Exception exception) when (Parameter is not null && CallChain.Note(exception, Parameter, Span))
        {
            throw;
        }
    }

    public override string ToString() =>
        Scope is null || Scope.Text.Length == 0 ? Configurable.Selector : $"{Scope}/{Configurable.Selector}";
}
