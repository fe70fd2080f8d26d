namespace GinSharp.Injection.Conversion;

/// <summary>The macros that the compilation of one bound value goes through. Not thread-safe.</summary>
/// <param name="known">The macros whose faults were told of already, or null.</param>
internal sealed class OpenMacros(FaultyMacros? known = null)
{
    /// <summary>Those whose values are being compiled, outermost first; one that comes again is a circle.</summary>
    public List<string> Names { get; } = [];

    /// <summary>
    /// Whether a circle was found. One is enough: macros that all hold each other go in more circles than there is time
    /// for.
    /// </summary>
    public bool HasCircle { get; set; }

    /// <summary>Those that have faults as a type, each of which is told of once.</summary>
    public FaultyMacros Faulty { get; } = known ?? new FaultyMacros();

    /// <summary>Whether those are the faults of several bindings, of which only new ones are asked for.</summary>
    public bool IsShared => known is not null;
}
