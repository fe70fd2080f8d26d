using GinSharp.Configurables;
using GinSharp.Injection.Conversion;
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
            if (passed.IsEmpty && (Configurable == BuiltIns.Singleton || Configurable == BuiltIns.Constant))
            {
                return Evaluate();
            }

            return Scope is null
                ? Injector.Call(Injector.Plans.Of(Configurable), null, passed, Services)
                : Injector.CallIn(Scope, Injector.Plans.Of(Configurable), null, passed, Services);
        }
        catch (Exception exception) when (Parameter is not null && CallChain.Note(exception, Parameter, Span))
        {
            throw;
        }
    }

    /// <summary>What a called reference to the singleton or constant gives.</summary>
    private object? Evaluate()
    {
        var context = Injector.CurrentContext with { Services = Services };
        context = Scope is null ? context : context with { Scope = Scope };
        var reference = new GinReference(
            GinReferenceKind.Configurable, context.Scope.Text, Configurable.Selector, isCall: true, Span)
        {
            Configurable = Configurable,
        };
        var faults = new ConversionFaults(typeof(object), Parameter);
        var source = context.Plans.Compiler.Compile(reference, typeof(object), faults);
        return faults.Count == 0
            ? source.Get(context)
            : throw new GinException([.. faults.Faults.Select(fault => fault.Diagnostic)]);
    }

    public override string ToString() =>
        Scope is null || Scope.Text.Length == 0 ? Configurable.Selector : $"{Scope}/{Configurable.Selector}";
}
