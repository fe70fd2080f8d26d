using GinSharp.Syntax;

namespace GinSharp.Diagnostics;

/// <summary>What can be wrong with the folder of a run.</summary>
internal static class RunDiagnostics
{
    public static readonly GinDiagnosticDescriptor NotARunFolder =
        Error("GIN5001", "'{0}' is no folder of a run: {1}");

    public static readonly GinDiagnosticDescriptor MissingFile =
        Error("GIN5002", "the folder of the run '{0}' has no '{1}'");

    public static readonly GinDiagnosticDescriptor ChangedFile =
        Error("GIN5003", "'{1}' in the folder of the run '{0}' is not as it was written: {2}");

    public static readonly GinDiagnosticDescriptor NewerFormat =
        Error(
            "GIN5004",
            "a newer GinSharp wrote the folder of the run '{0}': its format is {1}, the newest known here {2}");

    public static readonly GinDiagnosticDescriptor LeftOut = Error(
        "GIN5005",
        "'{0}' was bound by code to a value that no .gin file can say, so the folder of the run does not hold it");

    public static readonly GinDiagnosticDescriptor NothingSaved =
        Error("GIN5006", "nothing was written to the path of the checkpoint of step {0}");

    public static readonly GinDiagnosticDescriptor MissingData =
        Error("GIN5007", "data set '{0}' has no file or folder '{1}'");

    public static readonly GinDiagnosticDescriptor InUse = Error(
        "GIN5010", "another process, or another RunFolder of this one, writes to the folder of the run '{0}'");

    public static readonly GinDiagnosticDescriptor DiskRefuses = Error("GIN5011", "'{0}' cannot be {1}: {2}");

    public static readonly GinDiagnosticDescriptor WentOn =
        Error("GIN5012", "the run '{0}' went on elsewhere since its folder was opened");

    public static readonly GinDiagnosticDescriptor CommandLineFirst = Error(
        "GIN5013", "the command line was applied before the folder of the run '{0}', which would undo what it says");

    private static GinDiagnosticDescriptor Error(string id, string format) => new(id, GinSeverity.Error, format);
}
