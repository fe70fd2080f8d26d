using GinSharp.Configurables;

namespace GinSharp.Reporting;

/// <summary>What the parameters of a configurable were in the calls that were made in one scope.</summary>
internal sealed record OperativeSection(
    string Scope, Configurable Configurable, Dictionary<string, OperativeEntry> Entries);
