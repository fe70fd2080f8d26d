namespace GinSharp;

/// <summary>What the trimmer and the compiler of native code say to programs that use this library.</summary>
internal static class Trimming
{
    /// <summary>For <c>RequiresUnreferencedCode</c>.</summary>
    public const string UnreferencedCode =
        "Configurables are found by reflection, and a .gin file names them: the trimmer cannot see what is used.";

    /// <summary>For <c>RequiresDynamicCode</c>.</summary>
    public const string DynamicCode =
        "Calls and conversions are compiled for the types of parameters when the program runs.";
}
